package safeguarding.disclosure;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.specification.RequestSpecification;
import safeguarding.testkit.Tokens;

/** Every endpoint of the service, with a request that it takes. */
enum Endpoint {
    RECORD_OFFENDER("POST", "/v1/offenders", "offender-manager", true),
    READ_OFFENDER("GET", "/v1/offenders/{offender}", "offender-manager", false),
    AMEND_OFFENDER("PUT", "/v1/offenders/{offender}", "offender-manager", true),
    READ_OFFENDER_VERSION("GET", "/v1/offenders/{offender}/versions/1", "offender-manager", false),
    RECORD_CONCERN("POST", "/v1/concerns", "offender-manager", true),
    READ_CONCERN("GET", "/v1/concerns/{concern}", "practitioner", false),
    CORRECT_CONCERN("PUT", "/v1/concerns/{concern}", "offender-manager", true),
    WITHDRAW_CONCERN("PUT", "/v1/concerns/{concern}/withdrawal", "offender-manager", true),
    READ_LINKAGE("POST", "/v1/linkage-records", "linkage-reader", true);

    final String method;
    private final String path;
    private final String role;
    final boolean takesBody;

    Endpoint(String method, String path, String role, boolean takesBody) {
        this.method = method;
        this.path = path;
        this.role = role;
        this.takesBody = takesBody;
    }

    boolean isCreate() {
        return this == RECORD_OFFENDER || this == RECORD_CONCERN;
    }

    boolean isChange() {
        return method.equals("PUT");
    }

    String path(UUID offender, UUID concern) {
        return path.replace("{offender}", offender.toString()).replace("{concern}", concern.toString());
    }

    Tokens token(String agency) {
        return Tokens.of(agency).roles(role);
    }

    Map<String, Object> body(UUID offender, UUID concern) {
        Map<String, Object> said = Invented.concern(offender);
        return switch (this) {
            case RECORD_OFFENDER, AMEND_OFFENDER -> Invented.offender();
            case RECORD_CONCERN -> said;
            case CORRECT_CONCERN -> {
                said.remove("offender");
                yield said;
            }
            case WITHDRAW_CONCERN -> Invented.tree("reason", "He has not moved after all.");
            case READ_LINKAGE -> Invented.tree("ids", List.of(offender.toString(), concern.toString()));
            case READ_OFFENDER, READ_OFFENDER_VERSION, READ_CONCERN -> Map.of();
        };
    }

    /** A body of JSON whose shape is another one. */
    String misshapen() {
        return switch (this) {
            case RECORD_OFFENDER, AMEND_OFFENDER -> "{\"names\":[{\"given\":{\"first\":\"x\"}}]}";
            case RECORD_CONCERN, CORRECT_CONCERN -> "{\"statement\":\"RUMOUR\"}";
            case WITHDRAW_CONCERN -> "{\"reasons\":\"x\"}";
            default -> "{\"ids\":[\"not-an-id\"]}";
        };
    }

    /** A body of the right shape with values that cannot be right, and where the first of them stands. */
    String wrong() {
        return switch (this) {
            case RECORD_OFFENDER, AMEND_OFFENDER -> "{\"names\":[{\"family\":\"X\"}],\"mappa\":{\"category\":5}}";
            case RECORD_CONCERN, CORRECT_CONCERN -> "{\"grade\":\"9ZZ\"}";
            case WITHDRAW_CONCERN -> "{\"reason\":\" \"}";
            default -> "{\"ids\":[]}";
        };
    }

    String wrongAt() {
        return switch (this) {
            case RECORD_OFFENDER, AMEND_OFFENDER -> "/mappa/category";
            case RECORD_CONCERN, CORRECT_CONCERN -> "/grade";
            case WITHDRAW_CONCERN -> "/reason";
            default -> "/ids";
        };
    }

    RequestSpecification ready(RequestSpecification call, UUID offender, UUID concern) {
        RequestSpecification ready = isChange() ? call.header("If-Match", "\"v1\"") : call;
        return takesBody ? ready.body(body(offender, concern)) : ready;
    }
}
