package safeguarding.registry;

import java.util.EnumSet;
import java.util.UUID;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** The endpoints around people, notices and dead letters, each with a request that it takes. */
enum Endpoint {
    OPEN_INVOLVEMENT("POST", "/v1/involvements", "practitioner"),
    READ_INVOLVEMENT("GET", "/v1/involvements/{id}", "practitioner"),
    READ_INVOLVEMENT_HISTORY("GET", "/v1/involvements/{id}/history", "practitioner"),
    CLOSE_INVOLVEMENT("PUT", "/v1/involvements/{id}/closure", "practitioner"),
    READ_UNHELD_RISKS("GET", "/v1/unheld-risks", "practitioner"),
    TAKE_UP_UNHELD_RISK("PUT", "/v1/unheld-risks/{id}/taking-up", "practitioner"),
    READ_UNIDENTIFIED("GET", "/v1/unidentified-adults", "practitioner"),
    ASK_ABOUT_UNIDENTIFIED("POST", "/v1/unidentified-adults/{id}/askings", "practitioner"),
    DRAW_CIRCLE("GET", "/v1/circles/{id}", "practitioner"),
    FIND_CIRCLE("POST", "/v1/circles/searches", "practitioner"),
    READ_INBOX("GET", "/v1/inbox", "practitioner"),
    READ_NOTICE("GET", "/v1/notices/{id}", "practitioner"),
    ACKNOWLEDGE("PUT", "/v1/notices/{id}/acknowledgement", "practitioner"),
    CONFIRM_RECALL("PUT", "/v1/notices/{id}/recall-confirmation", "practitioner"),
    ACT("PUT", "/v1/notices/{id}/action", "practitioner"),
    REFUSE("PUT", "/v1/notices/{id}/refusal", "practitioner"),
    READ_RECIPIENTS("GET", "/v1/concerns/{id}/recipients", "referrer"),
    CHECK_READ_RIGHT("POST", "/v1/read-rights", "rights-checker"),
    BREAK_GLASS("POST", "/v1/break-glass-openings", "practitioner"),
    READ_OPENINGS("GET", "/v1/break-glass-openings", "practitioner"),
    REVIEW_OPENING("PUT", "/v1/break-glass-openings/{id}/review", "practitioner"),
    LOOK_INTO_VICINITY("POST", "/v1/vicinities", "rights-checker"),
    ASK_FOR_INVITEES("POST", "/v1/invitees", "rights-checker"),
    SEARCH_PEOPLE("POST", "/v1/people/searches", "person-linker"),
    DECIDE_LINK("POST", "/v1/link-decisions", "person-linker"),
    READ_LINK("GET", "/v1/link-decisions/{id}", "person-linker"),
    WITHDRAW_LINK("PUT", "/v1/link-decisions/{id}/withdrawal", "person-linker"),
    DECIDE_OVERRIDE("POST", "/v1/routing-overrides", "disclosure-officer"),
    READ_OVERRIDES("GET", "/v1/routing-overrides", "disclosure-officer"),
    READ_OVERRIDE("GET", "/v1/routing-overrides/{id}", "disclosure-officer"),
    WITHDRAW_OVERRIDE("PUT", "/v1/routing-overrides/{id}/withdrawal", "disclosure-officer"),
    RESTRICT("POST", "/v1/share-restrictions", "disclosure-officer"),
    READ_RESTRICTIONS("GET", "/v1/share-restrictions", "disclosure-officer"),
    READ_RESTRICTION("GET", "/v1/share-restrictions/{id}", "disclosure-officer"),
    LIFT_RESTRICTION("PUT", "/v1/share-restrictions/{id}/lifting", "disclosure-officer"),
    PROTECT("POST", "/v1/address-protections", "practitioner"),
    READ_PROTECTIONS("GET", "/v1/address-protections", "practitioner"),
    LIFT_PROTECTION("PUT", "/v1/address-protections/{id}/lifting", "practitioner"),
    DECLARE_CONFLICT("POST", "/v1/conflicts-of-interest", "practitioner"),
    READ_CONFLICTS("GET", "/v1/conflicts-of-interest", "practitioner"),
    READ_CONFLICT("GET", "/v1/conflicts-of-interest/{id}", "practitioner"),
    END_CONFLICT("PUT", "/v1/conflicts-of-interest/{id}/ending", "practitioner"),
    READ_REASSIGNMENTS("GET", "/v1/reassignments", "practitioner"),
    COMPLETE_REASSIGNMENT("PUT", "/v1/reassignments/{id}/completion", "practitioner"),
    READ_SUGGESTIONS("GET", "/v1/match-suggestions", "person-linker"),
    READ_SUGGESTION("GET", "/v1/match-suggestions/{id}", "person-linker"),
    CONFIRM_SUGGESTION("PUT", "/v1/match-suggestions/{id}/confirmation", "person-linker"),
    REJECT_SUGGESTION("PUT", "/v1/match-suggestions/{id}/rejection", "person-linker"),
    READ_DEAD_LETTERS("GET", "/v1/dead-letters", "registry-admin"),
    REDRIVE("PUT", "/v1/dead-letters/{id}/redrive", "registry-admin"),
    DISMISS("PUT", "/v1/dead-letters/{id}/dismissal", "registry-admin"),
    READ_WEBHOOK("GET", "/v1/webhook", "agency-admin"),
    CHOOSE_WEBHOOK("PUT", "/v1/webhook", "agency-admin"),
    ROTATE_SECRET("PUT", "/v1/webhook/rotation", "agency-admin"),
    CLOSE_WEBHOOK("PUT", "/v1/webhook/closure", "agency-admin"),
    REPLAY("PUT", "/v1/webhook/replay", "agency-admin"),
    READ_UNDELIVERABLE("GET", "/v1/undeliverable", "agency-admin"),
    REDRIVE_UNDELIVERABLE("PUT", "/v1/undeliverable/{id}/redrive", "agency-admin"),
    DISMISS_UNDELIVERABLE("PUT", "/v1/undeliverable/{id}/dismissal", "agency-admin"),
    READ_TOPIC("GET", "/v1/topic", "agency-admin"),
    CHOOSE_TOPIC("PUT", "/v1/topic", "agency-admin"),
    CLOSE_TOPIC("PUT", "/v1/topic/closure", "agency-admin"),
    REPLAY_TOPIC("PUT", "/v1/topic/replay", "agency-admin"),
    SUSPEND("PUT", "/v1/agencies/invented-nobody/suspension", "registry-admin"),
    RESUME("PUT", "/v1/agencies/invented-nobody/resumption", "registry-admin"),
    READ_ENDPOINT("GET", "/v1/agencies/invented-nobody/endpoint", "practitioner"),
    SAY_ENDPOINT("PUT", "/v1/agencies/invented-school/endpoint", "agency-admin"),
    TRY_ENDPOINT("PUT", "/v1/agencies/invented-school/endpoint/trial", "agency-admin");

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
        return !method.equals("GET")
                && !EnumSet.of(REDRIVE, ROTATE_SECRET, CLOSE_WEBHOOK, CHOOSE_TOPIC, CLOSE_TOPIC, REDRIVE_UNDELIVERABLE, RESUME,
                        TRY_ENDPOINT)
                        .contains(this);
    }

    boolean isCreate() {
        return this == OPEN_INVOLVEMENT || this == DECIDE_LINK || this == BREAK_GLASS || this == DECIDE_OVERRIDE
                || this == DECLARE_CONFLICT || this == RESTRICT || this == PROTECT || this == ASK_ABOUT_UNIDENTIFIED;
    }

    boolean isChangeOfAVersion() {
        return this == CLOSE_INVOLVEMENT || this == WITHDRAW_LINK || this == REVIEW_OPENING || this == WITHDRAW_OVERRIDE
                || this == CONFIRM_SUGGESTION || this == REJECT_SUGGESTION || this == END_CONFLICT
                || this == LIFT_RESTRICTION || this == LIFT_PROTECTION;
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
            case ASK_ABOUT_UNIDENTIFIED -> "{\"askedOn\":\"2026-11-01\",\"asked\":\"CHILD\",\"outcome\":\"NOTHING_NEW\","
                    + "\"askAgainOn\":\"2026-12-01\"}";
            case TAKE_UP_UNHELD_RISK, COMPLETE_REASSIGNMENT ->
                "{\"name\":\"Anna Example\",\"role\":\"Team manager\",\"done\":\"Visited\"}";
            case ACKNOWLEDGE, CONFIRM_RECALL, ACT -> "{\"name\":\"Anna Example\",\"role\":\"Duty social worker\"}";
            case REFUSE -> "{\"name\":\"Anna Example\",\"role\":\"Duty social worker\",\"reason\":\"NOT_KNOWN_TO_US\"}";
            case FIND_CIRCLE -> "{\"localReference\":\"nobody-has-it\",\"kind\":\"CHILD\"}";
            case CHECK_READ_RIGHT -> "{\"concern\":\"" + NOBODY + "\",\"agency\":\"invented-school\"}";
            case BREAK_GLASS -> "{\"concern\":\"" + NOBODY + "\",\"reason\":\"Boy of three in the emergency department\"}";
            case REVIEW_OPENING -> "{\"justified\":true,\"reason\":\"There was no time\"}";
            case LOOK_INTO_VICINITY -> "{\"record\":\"" + NOBODY + "\",\"agency\":\"invented-school\"}";
            case ASK_FOR_INVITEES -> "{\"children\":[\"" + NOBODY + "\"],\"agencies\":[\"invented-school\"]}";
            case SEARCH_PEOPLE -> "{" + Someone.invented("Tom").identity() + "}";
            case DECIDE_LINK -> Household.decision(UUID.randomUUID(), UUID.randomUUID(), "SAME_PERSON");
            case PROTECT -> "{\"involvement\":\"" + NOBODY + "\",\"reason\":\"VICTIM_AT_RISK\",\"explanation\":\"x\","
                    + "\"reviewOn\":\"2999-01-01\"}";
            case RESTRICT -> "{\"concern\":\"" + NOBODY + "\",\"agency\":\"invented-school\",\"reason\":\"VICTIM_AT_RISK\","
                    + "\"explanation\":\"x\",\"reviewOn\":\"2999-01-01\"}";
            case DECLARE_CONFLICT -> "{\"agency\":\"invented-school\",\"worker\":\"anna.example\",\"involvement\":\"" + NOBODY
                    + "\",\"tie\":\"RELATED\",\"reason\":\"She said so\"}";
            case WITHDRAW_LINK, WITHDRAW_OVERRIDE, END_CONFLICT, LIFT_RESTRICTION, LIFT_PROTECTION, DISMISS,
                    DISMISS_UNDELIVERABLE,
                    SUSPEND ->
                "{\"reason\":\"It was his brother\"}";
            case CHOOSE_WEBHOOK, SAY_ENDPOINT -> "{\"url\":\"http://localhost:9/hook\"}";
            case REPLAY, REPLAY_TOPIC -> "{\"since\":\"2026-01-01T00:00:00Z\"}";
            case DECIDE_OVERRIDE ->
                "{\"concern\":\"" + NOBODY + "\",\"agency\":\"invented-school\",\"verdict\":\"DO_NOT_TELL\","
                        + "\"reason\":\"NEED_NOT_SHOWN\",\"explanation\":\"x\",\"reviewOn\":\"2999-01-01\"}";
            case CONFIRM_SUGGESTION, REJECT_SUGGESTION -> "{\"evidence\":\"Told by the mother\",\"grade\":\"2B\"}";
            default -> "";
        };
    }

    /** JSON of another shape than the address takes. */
    String misshapen() {
        return switch (this) {
            case OPEN_INVOLVEMENT, SEARCH_PEOPLE -> "{\"names\":[{\"given\":{\"first\":\"planted-secret\"}}]}";
            case CLOSE_INVOLVEMENT -> "{\"closedOn\":\"planted-secret\"}";
            case ASK_ABOUT_UNIDENTIFIED -> "{\"asked\":\"planted-secret\"}";
            case FIND_CIRCLE -> "{\"kind\":[\"planted-secret\"]}";
            case DECIDE_LINK -> "{\"decision\":\"planted-secret\"}";
            case CHECK_READ_RIGHT, BREAK_GLASS, DECIDE_OVERRIDE, RESTRICT -> "{\"concern\":\"planted-secret\"}";
            case DECLARE_CONFLICT, PROTECT -> "{\"involvement\":\"planted-secret\"}";
            case REVIEW_OPENING -> "{\"justified\":[\"planted-secret\"]}";
            case LOOK_INTO_VICINITY -> "{\"record\":\"planted-secret\"}";
            case ASK_FOR_INVITEES -> "{\"children\":[\"planted-secret\"]}";
            default -> "[\"planted-secret\"]";
        };
    }

    /** The right shape with values that cannot be right, and where the first of them stands. */
    String wrong() {
        return switch (this) {
            case OPEN_INVOLVEMENT -> body().replace("\"identifiers\":[]",
                    "\"identifiers\":[{\"system\":\"nhs-number\",\"value\":\"9990000019\"}]");
            case CLOSE_INVOLVEMENT -> "{\"closedOn\":\"2026-11-01\",\"residualRisk\":\" \",\"riskHeldBy\":\"Nobody\"}";
            case ASK_ABOUT_UNIDENTIFIED -> body().replace("\"2026-12-01\"", "null");
            case TAKE_UP_UNHELD_RISK, COMPLETE_REASSIGNMENT ->
                "{\"name\":\"Anna\\nExample\",\"role\":\"Team manager\",\"done\":\"Visited\"}";
            case ACKNOWLEDGE, CONFIRM_RECALL, ACT -> "{\"name\":\"Anna\\nExample\",\"role\":\"Duty social worker\"}";
            case REFUSE -> "{\"name\":\"Anna\\nExample\",\"role\":\"Duty social worker\",\"reason\":null}";
            case FIND_CIRCLE -> "{\"localReference\":\"\",\"kind\":\"CHILD\"}";
            case CHECK_READ_RIGHT -> "{\"concern\":\"" + NOBODY + "\",\"agency\":\"\"}";
            case BREAK_GLASS -> "{\"concern\":\"" + NOBODY + "\",\"reason\":\"Too short\"}";
            case LOOK_INTO_VICINITY -> "{\"record\":\"" + NOBODY + "\",\"agency\":\"\"}";
            case ASK_FOR_INVITEES -> "{\"children\":[\"" + NOBODY + "\"],\"agencies\":[\"\"]}";
            case SEARCH_PEOPLE -> "{\"identifiers\":[{\"system\":\"pnc\",\"value\":\"2010/0000001A\"}]}";
            case DECIDE_LINK, CONFIRM_SUGGESTION, REJECT_SUGGESTION -> body().replace("2B", "9Z");
            case REVIEW_OPENING -> "{\"justified\":true,\"reason\":\" \"}";
            case WITHDRAW_LINK, WITHDRAW_OVERRIDE, END_CONFLICT, LIFT_RESTRICTION, LIFT_PROTECTION, DISMISS,
                    DISMISS_UNDELIVERABLE, SUSPEND ->
                "{\"reason\":\"\"}";
            case DECLARE_CONFLICT -> body().replace("anna.example", "anna example");
            case CHOOSE_WEBHOOK, SAY_ENDPOINT -> "{\"url\":\"https://planted-secret@10.0.0.1/\"}";
            case REPLAY, REPLAY_TOPIC -> "{\"since\":\"0999-01-01T00:00:00Z\"}";
            case RESTRICT, PROTECT -> body().replace("VICTIM_AT_RISK", "because");
            case DECIDE_OVERRIDE -> body().replace("NEED_NOT_SHOWN", "because");
            default -> "";
        };
    }

    String wrongAt() {
        return switch (this) {
            case OPEN_INVOLVEMENT, SEARCH_PEOPLE -> "/identifiers/0/value";
            case CLOSE_INVOLVEMENT -> "/residualRisk";
            case ASK_ABOUT_UNIDENTIFIED -> "/askAgainOn";
            case ACKNOWLEDGE, CONFIRM_RECALL, ACT, REFUSE, TAKE_UP_UNHELD_RISK, COMPLETE_REASSIGNMENT -> "/name";
            case DECLARE_CONFLICT -> "/worker";
            case CHECK_READ_RIGHT, LOOK_INTO_VICINITY -> "/agency";
            case ASK_FOR_INVITEES -> "/agencies/0";
            case DECIDE_LINK, CONFIRM_SUGGESTION, REJECT_SUGGESTION -> "/grade";
            case WITHDRAW_LINK, DISMISS, BREAK_GLASS, REVIEW_OPENING, DISMISS_UNDELIVERABLE, SUSPEND, DECIDE_OVERRIDE,
                    WITHDRAW_OVERRIDE, END_CONFLICT, RESTRICT, LIFT_RESTRICTION, PROTECT,
                    LIFT_PROTECTION ->
                "/reason";
            case CHOOSE_WEBHOOK, SAY_ENDPOINT -> "/url";
            case REPLAY, REPLAY_TOPIC -> "/since";
            case FIND_CIRCLE -> "/localReference";
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
