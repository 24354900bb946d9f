package safeguarding.referral;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** The registry at its socket. What it answers goes by who is asked about, so that tests need not arrange anything. */
public class FakeRegistry implements QuarkusTestResourceLifecycleManager {

    public static final String TOLD_IN_FULL = "told-in-full-invented";
    public static final String TOLD_IN_SUMMARY = "told-in-summary-invented";
    public static final String TOLD_WHOM_TO_RING = "told-whom-to-ring-invented";
    /** Told of the first version of everything, and of nothing after it. */
    public static final String TOLD_OF_THE_FIRST = "told-of-the-first-invented";
    /** Told in full, where somebody's address is protected. */
    public static final String TOLD_WITHOUT_ADDRESSES = "told-without-addresses-invented";
    /** Told in full by a registry that says nothing about addresses. */
    public static final String TOLD_NOTHING_OF_ADDRESSES = "told-nothing-of-addresses-invented";
    /** Stands too near to everybody, wherever he works. */
    public static final String TOO_NEAR = "too.near.invented";
    public static final String NOT_TOLD = "not-told-invented";
    public static final String ASKED_WHILE_SLOW = "asked-while-slow-invented";
    public static final String ASKED_WHILE_DOWN = "asked-while-down-invented";
    public static final String ASKED_WHILE_FAILING = "asked-while-failing-invented";
    public static final String ANSWERED_WITH_NONSENSE = "answered-with-nonsense-invented";
    public static final String PERMITTED_IN_NO_DETAIL = "permitted-in-no-detail-invented";

    /** Where a test puts who is near somebody, by the id of a record of his. */
    public static final String ARRANGED = "/arranged/";

    private final Map<String, JsonNode> arranged = new ConcurrentHashMap<>();
    private final ObjectMapper json = new ObjectMapper();
    /** Work with every child, with a brother or sister of it, and with an adult around it. */
    public static final String INVOLVED_HOSPITAL = "involved-hospital-invented";
    public static final String INVOLVED_SCHOOL = "involved-school-invented";
    public static final String INVOLVED_DRUG_SERVICE = "involved-drug-service-invented";
    /** When it is named, no child has been heard of. */
    public static final String NAMED_BEFORE_THE_CHILD = "named-before-the-child-invented";

    private static final Pattern CHILDREN = Pattern.compile("\"children\":\\[(.*?)]");
    private static final Pattern AGENCIES = Pattern.compile("\"agencies\":\\[(.*?)]");

    private HttpServer server;
    private ExecutorService workers;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException("no free port for the registry", failure);
        }
        workers = Executors.newCachedThreadPool();
        server.setExecutor(workers);
        server.createContext("/v1/read-rights", this::answer);
        server.createContext("/v1/vicinities", this::answerVicinity);
        server.createContext(ARRANGED, this::arrange);
        server.createContext("/v1/invitees", this::answerWhoIsInvolved);
        server.start();
        return Map.of("REGISTRY_URL", "http://localhost:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        server.stop(0);
        workers.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String question = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (!isInOrder(exchange)) {
            reply(exchange, 400, "{}");
        } else if (question.contains("\"worker\":\"" + TOO_NEAR + "\"")) {
            reply(exchange, 200, "{\"permitted\":false}");
        } else if (question.contains(TOLD_WITHOUT_ADDRESSES)) {
            reply(exchange, 200, permitted("FULL").replace("Withheld\":false", "Withheld\":true"));
        } else if (question.contains(TOLD_NOTHING_OF_ADDRESSES)) {
            reply(exchange, 200, permitted("FULL").replace(",\"addressesWithheld\":false", ""));
        } else if (question.contains(TOLD_IN_FULL)) {
            reply(exchange, 200, permitted("FULL"));
        } else if (question.contains(TOLD_OF_THE_FIRST)) {
            reply(exchange, 200, permitted("FULL", 1));
        } else if (question.contains(TOLD_IN_SUMMARY)) {
            reply(exchange, 200, permitted("SUMMARY"));
        } else if (question.contains(TOLD_WHOM_TO_RING)) {
            reply(exchange, 200, permitted("CONTACT_ONLY"));
        } else if (question.contains(ASKED_WHILE_FAILING)) {
            reply(exchange, 500, "{}");
        } else if (question.contains(ASKED_WHILE_DOWN)) {
            exchange.close();
        } else if (question.contains(ASKED_WHILE_SLOW)) {
            pause();
            reply(exchange, 200, permitted("FULL"));
        } else if (question.contains(ANSWERED_WITH_NONSENSE)) {
            reply(exchange, 200, permitted("EVERYTHING"));
        } else if (question.contains(PERMITTED_IN_NO_DETAIL)) {
            reply(exchange, 200, "{\"permitted\":true}");
        } else {
            reply(exchange, 200, "{\"permitted\":false}");
        }
    }

    private void arrange(HttpExchange exchange) throws IOException {
        arranged.put(exchange.getRequestURI().getPath().substring(ARRANGED.length()),
                json.readTree(exchange.getRequestBody().readAllBytes()));
        reply(exchange, 200, "{}");
    }

    private void answerVicinity(HttpExchange exchange) throws IOException {
        JsonNode question = json.readTree(exchange.getRequestBody().readAllBytes());
        String agency = question.path("agency").asText();
        if (!isInOrder(exchange)) {
            reply(exchange, 400, "{}");
        } else if (agency.equals(ASKED_WHILE_DOWN)) {
            exchange.close();
        } else if (agency.equals(ANSWERED_WITH_NONSENSE)) {
            reply(exchange, 200, "{\"known\":true}");
        } else if (question.path("worker").asText().equals(TOO_NEAR)) {
            reply(exchange, 200, "{\"known\":false,\"people\":[]}");
        } else {
            JsonNode near = arranged.get(question.path("record").asText());
            reply(exchange, 200,
                    near != null && isOfTheCircle(near, agency) ? near.toString() : "{\"known\":false,\"people\":[]}");
        }
    }

    private static boolean isOfTheCircle(JsonNode near, String agency) {
        for (JsonNode person : near.path("people")) {
            if (person.path("nearness").asText().equals("SUBJECT")
                    && person.path("circle").findValuesAsText("agency").contains(agency)) {
                return true;
            }
        }
        return false;
    }

    private void answerWhoIsInvolved(HttpExchange exchange) throws IOException {
        String question = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (!isInOrder(exchange) || question.contains(ASKED_WHILE_FAILING)) {
            reply(exchange, 500, "{}");
            return;
        }
        List<String> children = values(CHILDREN, question);
        boolean unknown = question.contains(NAMED_BEFORE_THE_CHILD);
        String named = values(AGENCIES, question).stream().map(FakeRegistry::named).collect(Collectors.joining(","));
        String involved = Stream.of(involved(INVOLVED_HOSPITAL, "HEALTH_TRUST", "CHILD", children),
                involved(INVOLVED_SCHOOL, "SCHOOL", "SIBLING", children),
                involved(INVOLVED_DRUG_SERVICE, "SUBSTANCE_MISUSE", "ADULT", children)).collect(Collectors.joining(","));
        reply(exchange, 200, "{\"unknown\":[" + (unknown ? quoted(children) : "") + "],\"invitees\":["
                + (unknown ? "" : involved) + "],\"named\":[" + named + "]}");
    }

    private static List<String> values(Pattern list, String question) {
        Matcher found = list.matcher(question);
        return found.find() && !found.group(1).isEmpty()
                ? List.of(found.group(1).replace("\"", "").split(","))
                : List.of();
    }

    private static String quoted(List<String> values) {
        return "\"" + String.join("\",\"", values) + "\"";
    }

    private static String involved(String agency, String type, String kind, List<String> children) {
        return "{\"agency\":\"" + agency + "\",\"type\":\"" + type + "\",\"because\":["
                + children.stream().map(child -> "{\"kind\":\"" + kind + "\",\"child\":\"" + child + "\"}")
                        .collect(Collectors.joining(","))
                + "]}";
    }

    /** A type out of the name; a stranger is in no directory. */
    private static String named(String slug) {
        String type = slug.contains("police") ? "POLICE"
                : slug.contains("hospital") ? "HEALTH_TRUST" : slug.contains("school") ? "SCHOOL" : "CHILDRENS_SERVICES";
        String known = slug.contains("nowhere") ? "\"open\":false" : "\"type\":\"" + type + "\",\"open\":true";
        return "{\"named\":\"" + slug + "\",\"agency\":\"" + slug + "\"," + known + "}";
    }

    private static boolean isInOrder(HttpExchange exchange) {
        return "POST".equals(exchange.getRequestMethod())
                && "rights-check".equals(exchange.getRequestHeaders().getFirst("Purpose"))
                && "https://www.legislation.gov.uk/ukpga/2004/31/section/16LA"
                        .equals(exchange.getRequestHeaders().getFirst("Legal-Basis"))
                && exchange.getRequestHeaders().getFirst("X-Request-Id") != null
                && String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")).startsWith("Bearer ");
    }

    private static String permitted(String detail) {
        return permitted(detail, 1000);
    }

    private static String permitted(String detail, long concernVersion) {
        return "{\"permitted\":true,\"detail\":\"" + detail
                + "\",\"notice\":\"01970000-0000-7000-8000-00000000000a\",\"concernVersion\":"
                + concernVersion + ",\"addressesWithheld\":false}";
    }

    private static void pause() {
        try {
            Thread.sleep(4000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void reply(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
