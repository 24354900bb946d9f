package safeguarding.registry;

import java.util.UUID;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** The endpoints around people, notices and dead letters, each with a request that it takes. */
enum Endpoint {
    OPEN_INVOLVEMENT("POST", "/v1/involvements", "practitioner"),
    READ_INVOLVEMENT("GET", "/v1/involvements/{id}", "practitioner"),
    CLOSE_INVOLVEMENT("PUT", "/v1/involvements/{id}/closure", "practitioner"),
    READ_UNHELD_RISKS("GET", "/v1/unheld-risks", "practitioner"),
    TAKE_UP_UNHELD_RISK("PUT", "/v1/unheld-risks/{id}/taking-up", "practitioner"),
    READ_INBOX("GET", "/v1/inbox", "practitioner"),
    READ_NOTICE("GET", "/v1/notices/{id}", "practitioner"),
    ACKNOWLEDGE("PUT", "/v1/notices/{id}/acknowledgement", "practitioner"),
    CONFIRM_RECALL("PUT", "/v1/notices/{id}/recall-confirmation", "practitioner"),
    READ_RECIPIENTS("GET", "/v1/concerns/{id}/recipients", "referrer"),
    CHECK_READ_RIGHT("POST", "/v1/read-rights", "rights-checker"),
    BREAK_GLASS("POST", "/v1/break-glass-openings", "practitioner"),
    READ_OPENINGS("GET", "/v1/break-glass-openings", "practitioner"),
    REVIEW_OPENING("PUT", "/v1/break-glass-openings/{id}/review", "practitioner"),
    LOOK_INTO_VICINITY("POST", "/v1/vicinities", "rights-checker"),
    SEARCH_PEOPLE("POST", "/v1/people/searches", "person-linker"),
    DECIDE_LINK("POST", "/v1/link-decisions", "person-linker"),
    READ_LINK("GET", "/v1/link-decisions/{id}", "person-linker"),
    WITHDRAW_LINK("PUT", "/v1/link-decisions/{id}/withdrawal", "person-linker"),
    READ_SUGGESTIONS("GET", "/v1/match-suggestions", "person-linker"),
    READ_SUGGESTION("GET", "/v1/match-suggestions/{id}", "person-linker"),
    CONFIRM_SUGGESTION("PUT", "/v1/match-suggestions/{id}/confirmation", "person-linker"),
    REJECT_SUGGESTION("PUT", "/v1/match-suggestions/{id}/rejection", "person-linker"),
    READ_DEAD_LETTERS("GET", "/v1/dead-letters", "registry-admin"),
    REDRIVE("PUT", "/v1/dead-letters/{id}/redrive", "registry-admin"),
    DISMISS("PUT", "/v1/dead-letters/{id}/dismissal", "registry-admin");

    static final UUID NOBODY = UUID.fromString("01970000-0000-7000-8000-00000000dead");

    final String method;
    final String role;
    private final String path;

    Endpoint(String method, String path, String role) {
        this.method = method;
        this.path = path;
        this.role = role;
    }

    boolean takesABody() {
        return !method.equals("GET") && this != REDRIVE;
    }

    boolean isCreate() {
        return this == OPEN_INVOLVEMENT || this == DECIDE_LINK || this == BREAK_GLASS;
    }

    boolean isChangeOfAVersion() {
        return this == CLOSE_INVOLVEMENT || this == WITHDRAW_LINK || this == REVIEW_OPENING || this == CONFIRM_SUGGESTION
                || this == REJECT_SUGGESTION;
    }

    boolean isOfOneRecord() {
        return path.contains("{id}");
    }

    String path(UUID id) {
        return path.replace("{id}", id.toString());
    }

    String body() {
        return switch (this) {
            case OPEN_INVOLVEMENT -> Household.opening("CHILD", Someone.invented("Tom"), "planted-" + UUID.randomUUID());
            case CLOSE_INVOLVEMENT -> "{\"closedOn\":\"2026-11-01\",\"residualRisk\":\"None known\",\"riskHeldBy\":\"Nobody\"}";
            case ACKNOWLEDGE, CONFIRM_RECALL -> "{\"name\":\"Anna Example\",\"role\":\"Duty social worker\"}";
            case TAKE_UP_UNHELD_RISK -> "{\"name\":\"Anna Example\",\"role\":\"Team manager\",\"done\":\"Visited\"}";
            case CHECK_READ_RIGHT -> "{\"concern\":\"" + NOBODY + "\",\"agency\":\"invented-school\"}";
            case BREAK_GLASS -> "{\"concern\":\"" + NOBODY + "\",\"reason\":\"Boy of three in the emergency department\"}";
            case REVIEW_OPENING -> "{\"justified\":true,\"reason\":\"There was no time\"}";
            case LOOK_INTO_VICINITY -> "{\"record\":\"" + NOBODY + "\",\"agency\":\"invented-school\"}";
            case SEARCH_PEOPLE -> "{" + Someone.invented("Tom").identity() + "}";
            case DECIDE_LINK -> Household.decision(UUID.randomUUID(), UUID.randomUUID(), "SAME_PERSON");
            case CONFIRM_SUGGESTION, REJECT_SUGGESTION -> "{\"evidence\":\"Told by the mother\",\"grade\":\"2B\"}";
            case WITHDRAW_LINK, DISMISS -> "{\"reason\":\"It was his brother\"}";
            default -> "";
        };
    }

    /** JSON of another shape than the address takes. */
    String misshapen() {
        return switch (this) {
            case OPEN_INVOLVEMENT, SEARCH_PEOPLE -> "{\"names\":[{\"given\":{\"first\":\"planted-secret\"}}]}";
            case CLOSE_INVOLVEMENT -> "{\"closedOn\":\"planted-secret\"}";
            case DECIDE_LINK -> "{\"decision\":\"planted-secret\"}";
            case CHECK_READ_RIGHT, BREAK_GLASS -> "{\"concern\":\"planted-secret\"}";
            case REVIEW_OPENING -> "{\"justified\":[\"planted-secret\"]}";
            case LOOK_INTO_VICINITY -> "{\"record\":\"planted-secret\"}";
            default -> "[\"planted-secret\"]";
        };
    }

    /** The right shape with values that cannot be right, and where the first of them stands. */
    String wrong() {
        return switch (this) {
            case OPEN_INVOLVEMENT -> body().replace("\"identifiers\":[]",
                    "\"identifiers\":[{\"system\":\"nhs-number\",\"value\":\"9990000019\"}]");
            case CLOSE_INVOLVEMENT -> "{\"closedOn\":\"2026-11-01\",\"residualRisk\":\" \",\"riskHeldBy\":\"Nobody\"}";
            case ACKNOWLEDGE, CONFIRM_RECALL -> "{\"name\":\"Anna\\nExample\",\"role\":\"Duty social worker\"}";
            case TAKE_UP_UNHELD_RISK -> "{\"name\":\"Anna\\nExample\",\"role\":\"Team manager\",\"done\":\"Visited\"}";
            case CHECK_READ_RIGHT -> "{\"concern\":\"" + NOBODY + "\",\"agency\":\"\"}";
            case BREAK_GLASS -> "{\"concern\":\"" + NOBODY + "\",\"reason\":\"Too short\"}";
            case LOOK_INTO_VICINITY -> "{\"record\":\"" + NOBODY + "\",\"agency\":\"\"}";
            case SEARCH_PEOPLE -> "{\"identifiers\":[{\"system\":\"pnc\",\"value\":\"2010/0000001A\"}]}";
            case DECIDE_LINK, CONFIRM_SUGGESTION, REJECT_SUGGESTION -> body().replace("2B", "9Z");
            case WITHDRAW_LINK, DISMISS -> "{\"reason\":\"\"}";
            case REVIEW_OPENING -> "{\"justified\":true,\"reason\":\" \"}";
            default -> "";
        };
    }

    String wrongAt() {
        return switch (this) {
            case OPEN_INVOLVEMENT, SEARCH_PEOPLE -> "/identifiers/0/value";
            case CLOSE_INVOLVEMENT -> "/residualRisk";
            case ACKNOWLEDGE, CONFIRM_RECALL, TAKE_UP_UNHELD_RISK -> "/name";
            case CHECK_READ_RIGHT, LOOK_INTO_VICINITY -> "/agency";
            case DECIDE_LINK, CONFIRM_SUGGESTION, REJECT_SUGGESTION -> "/grade";
            case WITHDRAW_LINK, DISMISS, BREAK_GLASS, REVIEW_OPENING -> "/reason";
            default -> "";
        };
    }

    Response send(RequestSpecification call) {
        return send(call, NOBODY);
    }

    Response send(RequestSpecification call, UUID id) {
        RequestSpecification ready = isChangeOfAVersion() ? call.header("If-Match", "\"v1\"") : call;
        return (takesABody() ? ready.body(body()) : ready).when().request(method, path(id));
    }

    Response sendBody(RequestSpecification call, String body) {
        return call.header("If-Match", "\"v1\"").body(body).when().request(method, path(NOBODY));
    }
}
