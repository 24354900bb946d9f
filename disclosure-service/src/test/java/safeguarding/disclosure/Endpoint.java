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
    READ_MAPPA_HISTORY("GET", "/v1/offenders/{offender}/mappa-history", "offender-manager", false),
    RECORD_STATEMENT("POST", "/v1/offenders/{offender}/statements", "offender-manager", true),
    LIST_STATEMENTS("GET", "/v1/offenders/{offender}/statements", "offender-manager", false),
    READ_STATEMENT("GET", "/v1/offenders/{offender}/statements/{statement}", "offender-manager", false),
    READ_STATEMENT_VERSION("GET", "/v1/offenders/{offender}/statements/{statement}/versions/1", "offender-manager", false),
    CORRECT_STATEMENT("PUT", "/v1/offenders/{offender}/statements/{statement}", "offender-manager", true),
    CHECK_STATEMENT("PUT", "/v1/offenders/{offender}/statements/{statement}/accuracy-check", "offender-manager", true),
    WITHDRAW_STATEMENT("PUT", "/v1/offenders/{offender}/statements/{statement}/withdrawal", "offender-manager", true),
    LIST_ASKED("GET", "/v1/offenders/{offender}/involvement-enquiries", "offender-manager", false),
    READ_RESTRICTION("GET", "/v1/offenders/{offender}/restriction", "offender-manager", false),
    RESTRICT("PUT", "/v1/offenders/{offender}/restriction", "offender-manager", true),
    LIFT_RESTRICTION("PUT", "/v1/offenders/{offender}/restriction/lifting", "offender-manager", true),
    RECOVER_RESTRICTION("PUT", "/v1/offenders/{offender}/restriction/recovery", "restriction-custodian", true),
    LIST_REMINDERS("GET", "/v1/notification-reminders", "offender-manager", false),
    LIST_ENQUIRIES("GET", "/v1/involvement-enquiries", "practitioner", false),
    READ_ENQUIRY("GET", "/v1/involvement-enquiries/{enquiry}", "practitioner", false),
    ANSWER_ENQUIRY("PUT", "/v1/involvement-enquiries/{enquiry}/answer", "practitioner", true),
    RECORD_CONCERN("POST", "/v1/concerns", "offender-manager", true),
    READ_CONCERN("GET", "/v1/concerns/{concern}", "practitioner", false),
    CORRECT_CONCERN("PUT", "/v1/concerns/{concern}", "offender-manager", true),
    WITHDRAW_CONCERN("PUT", "/v1/concerns/{concern}/withdrawal", "offender-manager", true),
    LIST_GUIDES("GET", "/v1/guides", "practitioner", false),
    READ_GUIDE("GET", "/v1/guides/mappa", "practitioner", false),
    READ_LINKAGE("POST", "/v1/linkage-records", "linkage-reader", true),
    OPEN_REQUEST("POST", "/v1/disclosure-requests", "disclosure-officer", true),
    TAKE_BACK_REQUEST("PUT", "/v1/disclosure-requests/{request}/withdrawal", "disclosure-officer", false),
    READ_CONSISTENCY("GET", "/v1/disclosure-decisions/consistency-report", "disclosure-officer", false),
    LIST_REQUESTS("GET", "/v1/disclosure-requests", "disclosure-officer", false),
    READ_REQUEST("GET", "/v1/disclosure-requests/{request}", "disclosure-officer", false),
    DECIDE("POST", "/v1/disclosure-requests/{request}/decisions", "disclosure-officer", true),
    READ_DECISION("GET", "/v1/disclosure-decisions/{decision}", "disclosure-officer", false),
    CORRECT_DECISION("POST", "/v1/disclosure-decisions/{decision}/corrections", "disclosure-officer", true),
    SEE_DEAD_LETTERS("GET", "/v1/dead-letters", "registry-admin", false),
    REDRIVE("PUT", "/v1/dead-letters/{letter}/redrive", "registry-admin", false),
    DISMISS("PUT", "/v1/dead-letters/{letter}/dismissal", "registry-admin", true);

    /** Records that a request can be about; no letter is ever known. */
    record Known(UUID offender, UUID concern, UUID request, UUID decision, UUID statement, UUID enquiry) {

        static Known none() {
            UUID none = UUID.randomUUID();
            return new Known(none, none, none, none, none, none);
        }
    }

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

    /** With a pair of brackets where something of the caller's stands. */
    String template() {
        return method + " " + path.replaceAll("\\{[a-z]+}|(?<=versions/)1$|(?<=guides/)mappa$", "{}");
    }

    /** At the address of a record or below it; guides are none. */
    boolean isOfOneRecord() {
        return path.contains("{");
    }

    boolean isCreate() {
        return this == RECORD_OFFENDER || this == RECORD_STATEMENT || this == RECORD_CONCERN || this == OPEN_REQUEST
                || this == DECIDE
                || this == CORRECT_DECISION;
    }

    /** Whoever recovers a restricted record has not read it, so he knows no version of it. */
    boolean isChange() {
        return method.equals("PUT") && this != RECOVER_RESTRICTION || this == DECIDE;
    }

    String path(Known known) {
        return path.replace("{offender}", known.offender().toString()).replace("{concern}", known.concern().toString())
                .replace("{request}", known.request().toString()).replace("{decision}", known.decision().toString())
                .replace("{statement}", known.statement().toString()).replace("{enquiry}", known.enquiry().toString())
                .replace("{letter}", "019aa9d0-5c1e-7a54-9b0e-3f6d2c81e7a1");
    }

    Tokens token(String agency) {
        return Tokens.of(agency).roles(role);
    }

    Map<String, Object> body(Known known) {
        Map<String, Object> said = Invented.concern(known.offender());
        return switch (this) {
            case RECORD_OFFENDER, AMEND_OFFENDER -> Invented.offender();
            case RECORD_STATEMENT, CORRECT_STATEMENT -> Stated.involvement(Officers.POLICE, "YES");
            case CHECK_STATEMENT -> Stated.check();
            case RESTRICT, RECOVER_RESTRICTION -> Invented.tree("why", "PUBLIC_FIGURE", "readers", List.of(
                    Invented.tree("agency", Officers.POLICE, "name", "olive.officer-invented"),
                    Invented.tree("agency", Officers.PROBATION, "name", "paul.officer-invented")));
            case LIFT_RESTRICTION -> Invented.tree("reason", "He has left.");
            case WITHDRAW_STATEMENT -> Invented.tree("reason", "Said of somebody else.");
            case ANSWER_ENQUIRY -> Invented.tree("known", "NO_RECORD", "by", "Ines Invented");
            case RECORD_CONCERN -> said;
            case CORRECT_CONCERN -> {
                said.remove("offender");
                yield said;
            }
            case WITHDRAW_CONCERN -> Invented.tree("reason", "He has not moved after all.");
            case READ_LINKAGE -> Invented.tree("ids", List.of(known.offender().toString(), known.concern().toString()));
            case OPEN_REQUEST ->
                Invented.tree("concern", known.concern().toString(), "recipient", "parent", "trigger", "referral");
            case DECIDE -> Decided.notNow();
            case CORRECT_DECISION -> Invented.tree("why", "The wrong child", "decision", Decided.notNow());
            case DISMISS -> Invented.tree("reason", "Never one of ours");
            case READ_OFFENDER, READ_OFFENDER_VERSION, READ_MAPPA_HISTORY, LIST_STATEMENTS, READ_STATEMENT,
                    READ_STATEMENT_VERSION, LIST_ASKED, READ_RESTRICTION, LIST_REMINDERS, LIST_GUIDES, READ_GUIDE,
                    LIST_ENQUIRIES, READ_ENQUIRY, READ_CONCERN, TAKE_BACK_REQUEST,
                    READ_CONSISTENCY, LIST_REQUESTS, READ_REQUEST, READ_DECISION,
                    SEE_DEAD_LETTERS,
                    REDRIVE ->
                Map.of();
        };
    }

    /** A body of JSON whose shape is another one. */
    String misshapen() {
        return switch (this) {
            case RECORD_OFFENDER, AMEND_OFFENDER -> "{\"names\":[{\"given\":{\"first\":\"x\"}}]}";
            case RECORD_CONCERN, CORRECT_CONCERN -> "{\"statement\":\"RUMOUR\"}";
            case RECORD_STATEMENT, CORRECT_STATEMENT -> "{\"nature\":\"RUMOUR\"}";
            case RESTRICT, RECOVER_RESTRICTION -> "{\"why\":\"SHAME\"}";
            case CHECK_STATEMENT -> "{\"checkedOn\":\"some day\"}";
            case ANSWER_ENQUIRY -> "{\"known\":\"PERHAPS\"}";
            case WITHDRAW_CONCERN, WITHDRAW_STATEMENT, LIFT_RESTRICTION, DISMISS -> "{\"reasons\":\"x\"}";
            case OPEN_REQUEST -> "{\"concern\":\"no-id\"}";
            case DECIDE -> "{\"outcome\":\"PERHAPS\"}";
            case CORRECT_DECISION -> "{\"decision\":{\"outcome\":\"PERHAPS\"}}";
            default -> "{\"ids\":[\"not-an-id\"]}";
        };
    }

    /** A body of the right shape with values that cannot be right, and where the first of them stands. */
    String wrong() {
        return switch (this) {
            case RECORD_OFFENDER, AMEND_OFFENDER -> "{\"names\":[{\"family\":\"X\"}],\"mappa\":{\"category\":5}}";
            case RECORD_CONCERN, CORRECT_CONCERN -> "{\"grade\":\"9ZZ\"}";
            case RECORD_STATEMENT, CORRECT_STATEMENT -> "{\"nature\":\"FACT\",\"said\":{\"phone\":{}}}";
            case RESTRICT, RECOVER_RESTRICTION -> "{\"why\":\"PUBLIC_FIGURE\",\"readers\":[]}";
            case CHECK_STATEMENT -> "{\"checkedOn\":\"2026-01-01\"}";
            case ANSWER_ENQUIRY -> "{\"known\":\"CONFIRMED\"}";
            case WITHDRAW_CONCERN, WITHDRAW_STATEMENT, LIFT_RESTRICTION, DISMISS -> "{\"reason\":\" \"}";
            case OPEN_REQUEST -> "{\"recipient\":\"parent\"}";
            case DECIDE -> "{\"outcome\":\"NOT\"}";
            case CORRECT_DECISION -> "{\"why\":\" \"}";
            default -> "{\"ids\":[]}";
        };
    }

    String wrongAt() {
        return switch (this) {
            case RECORD_OFFENDER, AMEND_OFFENDER -> "/mappa/category";
            case RECORD_CONCERN, CORRECT_CONCERN -> "/grade";
            case RECORD_STATEMENT, CORRECT_STATEMENT -> "/said/phone/number";
            case CHECK_STATEMENT -> "/checkedBy";
            case ANSWER_ENQUIRY -> "/by";
            case WITHDRAW_CONCERN, WITHDRAW_STATEMENT, LIFT_RESTRICTION, DISMISS -> "/reason";
            case RESTRICT, RECOVER_RESTRICTION -> "/readers";
            case OPEN_REQUEST, DECIDE -> "/trigger";
            case CORRECT_DECISION -> "/why";
            default -> "/ids";
        };
    }

    RequestSpecification ready(RequestSpecification call, Known known) {
        RequestSpecification ready = isChange() ? call.header("If-Match", "\"v1\"") : call;
        return takesBody ? ready.body(body(known)) : ready;
    }
}
