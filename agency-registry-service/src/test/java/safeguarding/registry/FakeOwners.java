package safeguarding.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import safeguarding.local.IdentityKey;

/**
 * Stands in for both owners at the socket: keeps linkage records as they are put ({@code PUT /records/ID}) and answers the
 * registry's questions, of an empty one with silence. {@code PUT /mood/referral} or {@code /mood/disclosure} with a status
 * makes that owner answer so instead. {@code GET /asked/ID} says how often a record was asked for.
 */
public class FakeOwners implements QuarkusTestResourceLifecycleManager {

    static final String URL = "test.owners.url";
    /** Put as a record: whatever asks for it, with others or alone, fails. */
    static final String FAILING = "failing";
    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Map<String, String> records = new ConcurrentHashMap<>();
    private final Map<String, Integer> moods = new ConcurrentHashMap<>();
    private final Map<String, Integer> asked = new ConcurrentHashMap<>();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.createContext("/records/", this::put);
        server.createContext("/asked/", exchange -> answer(exchange, 200, Integer
                .toString(asked.getOrDefault(exchange.getRequestURI().getPath().substring("/asked/".length()), 0))));
        for (String owner : List.of("referral", "disclosure")) {
            server.createContext("/mood/" + owner, exchange -> {
                moods.put(owner, Integer.parseInt(body(exchange)));
                answer(exchange, 204, "");
            });
            server.createContext("/" + owner + "/v1/linkage-records",
                    exchange -> gather(exchange, moods.getOrDefault(owner, 200)));
        }
        server.start();
        String url = "http://localhost:" + server.getAddress().getPort();
        return Map.of("referral.url", url + "/referral", "disclosure.url", url + "/disclosure", URL, url,
                "exchange.webhooks.key-file", IdentityKey.temporary().toString(), "exchange.addresses.inside-allowed",
                "localhost");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private void put(HttpExchange exchange) throws IOException {
        records.put(exchange.getRequestURI().getPath().substring("/records/".length()), body(exchange));
        answer(exchange, 204, "");
    }

    private void gather(HttpExchange exchange, int mood) throws IOException {
        String query = body(exchange);
        if (mood != 200) {
            answer(exchange, mood, "");
            return;
        }
        List<String> found = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        Matcher ids = UUID_SHAPE.matcher(query);
        while (ids.find()) {
            String record = records.get(ids.group());
            asked.merge(ids.group(), 1, Integer::sum);
            if (FAILING.equals(record)) {
                answer(exchange, 500, "");
                return;
            }
            if (record == null) {
                missing.add('"' + ids.group() + '"');
            } else if (!record.isEmpty()) {
                found.add(record);
            }
        }
        answer(exchange, 200,
                "{\"records\":[" + String.join(",", found) + "],\"missing\":[" + String.join(",", missing) + "]}");
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }
}
