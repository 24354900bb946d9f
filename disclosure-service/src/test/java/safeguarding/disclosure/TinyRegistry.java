package safeguarding.disclosure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * Stands where the registry would and answers by the agency that is asked about. It keeps the registry's side of the contract:
 * who does not ask as agreed gets a 400.
 */
public class TinyRegistry implements QuarkusTestResourceLifecycleManager {

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
    public static final String NO_DETAIL = "told-without-detail-invented";
    public static final String UNKNOWN_DETAIL = "told-in-unknown-detail-invented";
    public static final String FAILING = "asked-while-failing-invented";
    public static final String CUT_OFF = "asked-while-cut-off-invented";
    public static final String SLOW = "asked-while-slow-invented";
    public static final String REFUSING = "asked-while-refusing-invented";
    /** Its answer is yes once and no after that. */
    public static final String RECALLED = "recalled-after-once-invented";

    /** The registry does not know it. */
    public static final String UNLISTED = "unlisted-";

    private static final String DIRECTORY = "/v1/agencies/";
    /** Of the directory: none, one that has closed, and one that is something else. */
    public static final String NOBODY = "nobody-invented";
    public static final String CLOSED_SERVICES = "closed-services-invented";
    public static final String SCHOOL = "school-invented";

    /** Told by a decision: the id of the request follows. */
    private static final String TOLD_BY = "told-by-";

    private static final Pattern QUESTION = Pattern
            .compile(
                    "\\{\"concern\":\"([0-9a-f-]{36})\",\"agency\":\"([a-z0-9-]+)\"(?:,\"worker\":(null|\"[A-Za-z0-9._@-]+\"))?\\}");
    private static final long SLOW_MILLIS = 6_000;

    private final Set<String> answeredOnce = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException("no free port for the tiny registry", failure);
        }
        server.setExecutor(threads);
        server.createContext("/v1/read-rights", this::answer);
        server.createContext(DIRECTORY, TinyRegistry::describe);
        server.start();
        return Map.of("quarkus.rest-client.registry.url", "http://localhost:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Matcher question = QUESTION.matcher(body);
        if (!question.matches() || !isAskedAsAgreed(exchange)) {
            send(exchange, 400, "{}");
            return;
        }
        if (("\"" + TOO_NEAR + "\"").equals(question.group(3))) {
            send(exchange, 200, "{\"permitted\":false}");
            return;
        }
        switch (question.group(2)) {
            case TOLD_IN_FULL -> permit(exchange, "FULL");
            case TOLD_OF_THE_FIRST -> permit(exchange, "FULL", 1);
            case TOLD_IN_SUMMARY -> permit(exchange, "SUMMARY");
            case TOLD_WHOM_TO_RING -> permit(exchange, "CONTACT_ONLY");
            case TOLD_WITHOUT_ADDRESSES -> permit(exchange, "FULL", 1000, ",\"addressesWithheld\":true");
            case TOLD_NOTHING_OF_ADDRESSES -> permit(exchange, "FULL", 1000, "");
            case UNKNOWN_DETAIL -> permit(exchange, "EVERYTHING");
            case NO_DETAIL -> send(exchange, 200, "{\"permitted\":true}");
            case FAILING -> send(exchange, 500, "{}");
            case REFUSING -> send(exchange, 403, "{}");
            case CUT_OFF -> exchange.close();
            case SLOW -> slowly(exchange);
            case RECALLED -> once(exchange, question.group(1));
            default -> byDecision(exchange, question.group(2));
        }
    }

    /**
     * The directory: a slug says what it is of, and everybody else is open children's services, so that a test may make up a
     * name.
     */
    private static void describe(HttpExchange exchange) throws IOException {
        String slug = exchange.getRequestURI().getPath().substring(DIRECTORY.length());
        if (!exchange.getRequestMethod().equals("GET") || !header(exchange, "Authorization").startsWith("Bearer ey")
                || !header(exchange, "Purpose").equals("rights-check")) {
            send(exchange, 400, "{}");
        } else if (slug.equals(FAILING)) {
            send(exchange, 500, "{}");
        } else if (slug.equals(NOBODY) || slug.startsWith(UNLISTED)) {
            send(exchange, 404, "{}");
        } else {
            String type = slug.startsWith("school-") ? "SCHOOL" : "CHILDRENS_SERVICES";
            String status = slug.startsWith("closed-") ? "CLOSED" : "OPEN";
            send(exchange, 200,
                    "{\"slug\":\"" + slug + "\",\"type\":\"" + type + "\",\"status\":\"" + status + "\",\"later\":1}");
        }
    }

    /** An agency that was told by the decision on this request and by no other. */
    public static String toldBy(UUID request) {
        return TOLD_BY + request;
    }

    private static void byDecision(HttpExchange exchange, String agency) throws IOException {
        if (!agency.startsWith(TOLD_BY)) {
            send(exchange, 200, "{\"permitted\":false}");
            return;
        }
        send(exchange, 200, "{\"permitted\":true,\"detail\":\"AGREED_WORDING\",\"notice\":"
                + "\"019aa9d0-5c1e-7a54-9b0e-3f6d2c81e7a1\",\"concernVersion\":1,\"addressesWithheld\":false,\"requests\":[\""
                + agency.substring(TOLD_BY.length()) + "\"]}");
    }

    private static boolean isAskedAsAgreed(HttpExchange exchange) {
        return exchange.getRequestMethod().equals("POST")
                && header(exchange, "Authorization").startsWith("Bearer ey")
                && header(exchange, "Purpose").equals("rights-check")
                && header(exchange, "Legal-Basis").equals("https://www.legislation.gov.uk/ukpga/2004/31/section/16LA")
                && header(exchange, "Content-Type").startsWith("application/json")
                && header(exchange, "X-Request-Id").length() >= 8;
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    private void once(HttpExchange exchange, String concern) throws IOException {
        if (answeredOnce.add(concern)) {
            permit(exchange, "FULL");
        } else {
            send(exchange, 200, "{\"permitted\":false}");
        }
    }

    private static void slowly(HttpExchange exchange) throws IOException {
        try {
            Thread.sleep(SLOW_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        permit(exchange, "FULL");
    }

    private static void permit(HttpExchange exchange, String detail) throws IOException {
        permit(exchange, detail, 1000);
    }

    private static void permit(HttpExchange exchange, String detail, long concernVersion) throws IOException {
        permit(exchange, detail, concernVersion, ",\"addressesWithheld\":false");
    }

    private static void permit(HttpExchange exchange, String detail, long concernVersion, String addresses)
            throws IOException {
        // The registry says more than this service reads, and may say more still one day.
        send(exchange, 200, "{\"permitted\":true,\"detail\":\"" + detail
                + "\",\"notice\":\"019aa9d0-5c1e-7a54-9b0e-3f6d2c81e7a1\",\"concernVersion\":" + concernVersion
                + addresses + ",\"later\":1}");
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
