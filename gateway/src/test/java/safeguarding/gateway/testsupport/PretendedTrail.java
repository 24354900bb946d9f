package safeguarding.gateway.testsupport;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * The trail of one service, as long as is good for a test; who asks for {@code agency=<service>-silent} and the like meets a
 * bad one.
 */
public class PretendedTrail {

    /** The concern of which there is a chain. */
    public static final String CONCERN = "019aa9d5-0000-7000-8000-00000000000c";
    public static final String RECORDED = id(101);
    public static final String TOLD = id(102);
    public static final String ACKNOWLEDGED = id(103);
    public static final String READ = id(104);
    public static final String ROUTED = id(105);
    public static final String ELSEWHERE = id(106);
    public static final String NOWHERE = id(107);

    // Of so many events, so that one trail is at its end while another has pages to go.
    private static final Map<String, Integer> LENGTHS = Map.of("referral", 23, "disclosure", 2, "registry", 9);

    private final String service;

    PretendedTrail(String service) {
        this.service = service;
    }

    static String id(int number) {
        return "019aa9d5-0000-7000-8000-%012d".formatted(number);
    }

    void answer(HttpServerRequest request) {
        String agency = request.getParam("agency", "");
        if (agency.equals(service + "-silent")) {
            request.resume();
        } else if (agency.equals(service + "-broken") || agency.equals("all-broken")) {
            request.connection().close();
        } else if (agency.equals(service + "-ill")) {
            request.response().setStatusCode(500).end("at line 3");
        } else if (agency.equals(service + "-nonsense")) {
            request.response().end("{\"events\":[1]}");
        } else if (!mayAudit(request)) {
            refuse(request, 403, "role-missing");
        } else if (!"audit".equals(request.getHeader("Purpose"))) {
            refuse(request, 400, "purpose-missing");
        } else {
            page(request, events(request));
        }
    }

    private static boolean mayAudit(HttpServerRequest request) {
        String[] token = request.getHeader("Authorization").split("\\.");
        return new String(Base64.getUrlDecoder().decode(token[1]), StandardCharsets.UTF_8).contains("\"auditor\"");
    }

    private static void refuse(HttpServerRequest request, int status, String type) {
        request.response().setStatusCode(status).putHeader("Content-Type", "application/problem+json")
                .end(new JsonObject().put("type", "urn:safeguarding:problem:" + type).put("status", status).toBuffer());
    }

    private List<JsonObject> events(HttpServerRequest request) {
        if (CONCERN.equals(request.getParam("correlation"))) {
            return chain();
        }
        if (ELSEWHERE.equals(request.getParam("id"))) {
            return service.equals("disclosure") ? List.of(event(ELSEWHERE, 1, null)) : List.of();
        }
        if (request.getParam("id") != null) {
            // As one answers who does not know the filter.
            return List.of(event(id(1), 1, null));
        }
        int first = service.length();
        return IntStream.range(0, LENGTHS.get(service))
                .mapToObj(i -> event(id(1000 * first + i), 7 * i + first, null)
                        .put("query", request.query()).put("requestId", request.getHeader("X-Request-Id")))
                .toList();
    }

    /** The registry's clock is behind, so by the time alone its notices would come before the concern. */
    private List<JsonObject> chain() {
        return switch (service) {
            case "referral" -> List.of(event(RECORDED, 20, ELSEWHERE), event(READ, 40, TOLD));
            case "registry" -> List.of(event(TOLD, 10, RECORDED), event(ACKNOWLEDGED, 30, TOLD), event(ROUTED, 50, NOWHERE));
            default -> List.of();
        };
    }

    private static JsonObject event(String id, int second, String cause) {
        JsonObject event = new JsonObject().put("id", id).put("action", "concern.read")
                .put("recordedAt", "2026-11-22T08:%02d:%02d.000000Z".formatted(second / 60, second % 60));
        return cause == null ? event : event.put("causation", cause);
    }

    private static void page(HttpServerRequest request, List<JsonObject> all) {
        int from = Integer.parseInt(request.getParam("after", "p0").substring(1));
        int to = Math.min(all.size(), from + Integer.parseInt(request.getParam("limit")));
        JsonObject page = new JsonObject().put("events", new JsonArray(new ArrayList<>(all.subList(from, to))));
        if (to < all.size()) {
            page.put("next", "p" + to);
        }
        request.response().putHeader("Content-Type", "application/json").end(page.toBuffer());
    }
}
