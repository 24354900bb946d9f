package safeguarding.disclosure.scheme;

import static safeguarding.disclosure.Invented.tree;

import java.util.Map;
import java.util.UUID;

import io.restassured.specification.RequestSpecification;
import safeguarding.disclosure.SchemeWork;
import safeguarding.testkit.Tokens;

/** Every endpoint of the scheme, with a request that it takes, and what it refuses. */
public enum SchemeEndpoint {
    TAKE("POST", "/v1/scheme-applications", "{\"channel\":\"SMOKE\"}", "{\"channel\":\"OTHER\"}", "/receivedAt"),
    LIST("GET", "/v1/scheme-applications"),
    COUNT("GET", "/v1/scheme-applications/consistency-report"),
    READ("GET", "/v1/scheme-applications/{id}"),
    READ_DECISION("GET", "/v1/scheme-applications/{id}/decisions/{decision}"),
    GIVE_CODE("PUT", "/v1/scheme-applications/{id}/return-code"),
    CHECK("PUT", "/v1/scheme-applications/{id}/checks", "{\"checks\":[{\"result\":\"PERHAPS\"}]}", "{\"checks\":[]}",
            "/checks"),
    ADMIT("PUT", "/v1/scheme-applications/{id}/admission", "{\"why\":\"x\"}", "{\"because\":\" \"}", "/because"),
    INTERVIEW("PUT", "/v1/scheme-applications/{id}/interview", "{\"manner\":\"DREAM\"}", "{\"by\":\" \"}", "/by"),
    ASK("POST", "/v1/scheme-applications/{id}/asks", "{\"askedAt\":7}", "{\"what\":\" \"}", "/what"),
    HEAR("PUT", "/v1/scheme-applications/{id}/asks/{decision}/reply", "{\"result\":\"MAYBE\"}", "{\"by\":\" \"}", "/by"),
    ASSESS("PUT", "/v1/scheme-applications/{id}/assessment", "{\"causeForConcern\":\"MAYBE\"}", "{\"by\":\" \"}", "/facts"),
    WITHDRAW("PUT", "/v1/scheme-applications/{id}/withdrawal", "{\"on\":\"soon\"}", "{\"said\":\" \"}", "/said"),
    DECIDE("POST", "/v1/scheme-applications/{id}/decisions", "{\"outcome\":\"PERHAPS\"}", "{\"outcome\":\"NOT\"}", "/trigger"),
    CORRECT("POST", "/v1/scheme-applications/{id}/decisions/{decision}/corrections", "{\"decision\":{\"outcome\":\"PERHAPS\"}}",
            "{\"why\":\" \"}", "/why"),
    TELL_ANEW("PUT", "/v1/scheme-applications/{id}/decisions/{decision}/telling", "{\"given\":\"perhaps\"}",
            "{\"where\":\" \"}", "/where"),
    GIVE("PUT", "/v1/scheme-applications/{id}/disclosure", "{\"given\":\"perhaps\"}", "{\"where\":\" \"}", "/where"),
    PLAN("PUT", "/v1/scheme-applications/{id}/safety-plan", "{\"measures\":\"none\"}", "{\"measures\":[]}", "/measures"),
    CONCLUDE("PUT", "/v1/scheme-applications/{id}/conclusion", "{\"outcome\":\"LOST\"}", "{\"reasons\":\" \"}", "/reasons"),
    REFER("POST", "/v1/scheme-applications/{id}/referrals", "{\"to\":\"x\"}", "{\"agency\":\"No Slug\"}", "/agency"),
    LIST_REFERRALS("GET", "/v1/scheme-referrals"),
    READ_REFERRAL("GET", "/v1/scheme-referrals/{referral}"),
    ACKNOWLEDGE("PUT", "/v1/scheme-referrals/{referral}/acknowledgement", "{\"who\":\"x\"}", "{\"by\":\" \"}", "/by"),
    KEEP("POST", "/v1/scheme-intelligence", "{\"applicant\":\"x\"}", "{\"grade\":\"9ZZ\"}", "/grade"),
    LIST_INTELLIGENCE("GET", "/v1/scheme-intelligence"),
    READ_INTELLIGENCE("GET", "/v1/scheme-intelligence/{intelligence}"),
    PASS_ON("PUT", "/v1/scheme-intelligence/{intelligence}/passing-on", "{\"whom\":\"x\"}", "{\"to\":\" \"}", "/to"),
    REFER_INTELLIGENCE("POST", "/v1/scheme-intelligence/{intelligence}/referrals", "{\"to\":\"x\"}", "{\"agency\":\"No Slug\"}",
            "/agency"),
    SEE_STATUS("POST", "/v1/applicant-statuses", "{\"ref\":\"x\"}", "{\"reference\":\" \"}", "/reference");

    /** Records that a request can be about. */
    record Known(UUID application, UUID decision, UUID intelligence, UUID referral) {

        static Known none() {
            return new Known(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        }
    }

    final String method;
    private final String path;
    final String misshapen;
    final String wrong;
    final String wrongAt;

    SchemeEndpoint(String method, String path) {
        this(method, path, "", "", "");
    }

    SchemeEndpoint(String method, String path, String misshapen, String wrong, String wrongAt) {
        this.method = method;
        this.path = path;
        this.misshapen = misshapen;
        this.wrong = wrong;
        this.wrongAt = wrongAt;
    }

    boolean takesBody() {
        return !misshapen.isEmpty();
    }

    /** With a pair of brackets where something of the caller's stands. */
    public String template() {
        return method + " " + path.replaceAll("\\{[a-z]+}", "{}");
    }

    boolean isOfOneRecord() {
        return path.contains("{");
    }

    boolean isCreate() {
        return method.equals("POST") && this != SEE_STATUS;
    }

    boolean isChange() {
        return takesBody() && isOfOneRecord();
    }

    String path(Known known) {
        return path.replace("{id}", known.application().toString()).replace("{decision}", known.decision().toString())
                .replace("{intelligence}", known.intelligence().toString())
                .replace("{referral}", known.referral().toString());
    }

    Tokens token(String agency) {
        return Tokens.of(agency).roles(this == SEE_STATUS ? "applicant-contact" : "scheme-officer");
    }

    RequestSpecification ready(RequestSpecification call) {
        RequestSpecification ready = isChange() ? call.header("If-Match", "\"v1\"") : call;
        return takesBody() ? ready.body(body()) : ready;
    }

    Map<String, Object> body() {
        return switch (this) {
            case TAKE -> SchemeWork.application();
            case CHECK -> SchemeWork.checks(false);
            case ADMIT -> tree("because", "He stays there.");
            case INTERVIEW -> SchemeWork.interview();
            case ASK -> SchemeWork.ask(SchemeWork.now(), SchemeWork.now().plusSeconds(60));
            case HEAR -> SchemeWork.reply("NO_RECORD");
            case ASSESS -> SchemeWork.assessment();
            case WITHDRAW -> SchemeWork.withdrawal();
            case DECIDE -> SchemeWork.disclose();
            case CORRECT -> SchemeWork.correction(SchemeWork.doNotDisclose());
            case GIVE, TELL_ANEW -> SchemeWork.giving("SIGNED", true);
            case PLAN -> SchemeWork.plan();
            case CONCLUDE -> SchemeWork.conclusion("MALICIOUS_OR_FALSE");
            case REFER, REFER_INTELLIGENCE -> SchemeWork.referral("hampshire-childrens-services");
            case KEEP -> tree("account", "Planted narrative: he hangs about.", "grade", "3DC");
            case PASS_ON -> tree("to", "Offender management", "why", "Theirs.");
            case SEE_STATUS -> tree("reference", "00000-00000", "code", "0000-0000-0000-0000");
            case ACKNOWLEDGE -> tree("by", "Amira Invented", "contact", "0300 000 0000");
            case LIST, COUNT, READ, READ_DECISION, GIVE_CODE, LIST_REFERRALS, READ_REFERRAL, LIST_INTELLIGENCE,
                    READ_INTELLIGENCE ->
                Map.of();
        };
    }
}
