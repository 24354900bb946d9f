package safeguarding.disclosure;

import static safeguarding.disclosure.Invented.in;
import static safeguarding.disclosure.Invented.list;
import static safeguarding.disclosure.Invented.name;
import static safeguarding.disclosure.Invented.tree;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

/** What officers of the disclosure scheme do, about people who do not exist. */
public final class SchemeWork {

    private SchemeWork() {
    }

    public static String force() {
        return "police-" + UUID.randomUUID();
    }

    public static RequestSpecification officer(String force) {
        return as(force, "scheme-officer");
    }

    public static RequestSpecification as(String agency, String role) {
        return Calls.as(Tokens.of(agency).user("sal.officer-invented").roles(role), Officers.PURPOSE, Officers.LEGAL_BASIS)
                .config(Officers.replacingHeaders());
    }

    /** An application at a force, in the version that its officer has seen last. */
    public static final class Taken {

        private static final Pattern VERSION = Pattern.compile("\"v([0-9]+)\"");

        private final UUID id;
        private final String force;
        private long version = 1;

        Taken(UUID id, String force) {
            this.id = id;
            this.force = force;
        }

        public UUID id() {
            return id;
        }

        public String force() {
            return force;
        }

        public JsonPath read() {
            return officer(force).when().get(path("")).then().statusCode(200).extract().jsonPath();
        }

        public String state() {
            return Answers.of(officer(force).when().get(path("")), 200).path("state").asText();
        }

        public String path(String below) {
            return "/v1/scheme-applications/" + id + below;
        }

        public Response tries(String method, String below, Map<String, Object> body) {
            Response answer = officer(force).header("If-Match", "\"v" + version + "\"").body(body).when().request(method,
                    path(below));
            Matcher tag = VERSION.matcher(String.valueOf(answer.header("ETag")));
            if (tag.matches()) {
                version = Long.parseLong(tag.group(1));
            }
            return answer;
        }

        public Taken put(String below, Map<String, Object> body) {
            Answers.of(tries("PUT", below, body), 200);
            return this;
        }

        public UUID post(String below, Map<String, Object> body) {
            return Answers.made(tries("POST", below, body));
        }

        public Map<String, String> code() {
            return officer(force).when().put(path("/return-code")).then().statusCode(200).extract().jsonPath().getMap("");
        }
    }

    public static Taken taken(String force, Map<String, Object> application) {
        return new Taken(Answers.made(officer(force).body(application).when().post("/v1/scheme-applications")), force);
    }

    /** An application that has been led there. */
    public static Taken at(String force, String state) {
        Taken taken = taken(force, application());
        if (state.equals("RECEIVED")) {
            return taken;
        }
        taken.put("/checks", checks(false));
        if (state.equals("LEFT")) {
            return taken.put("/conclusion", conclusion("NOT_IN_SCOPE", "alternatives", "The DBS."));
        }
        String[] further = { "CHECKED", "ADMITTED", "INTERVIEWED", "ASSESSED", "DECIDED", "DISCLOSED", "CONCLUDED" };
        for (int i = 0; !further[i].equals(state); i++) {
            switch (further[i + 1]) {
                case "ADMITTED" -> taken.put("/admission", tree("because", "He stays there each weekend."));
                case "INTERVIEWED" -> taken.put("/interview", interview());
                case "ASSESSED" -> taken.put("/assessment", assessment());
                case "DECIDED" -> taken.post("/decisions", disclose());
                case "DISCLOSED" -> taken.put("/disclosure", giving("SIGNED", true));
                default -> taken.put("/safety-plan", plan()).put("/conclusion", conclusion("DISCLOSURE_UNDER_SCHEME"));
            }
        }
        return taken;
    }

    public static Map<String, Object> application() {
        return application(now());
    }

    public static Map<String, Object> application(Instant receivedAt) {
        return tree("receivedAt", receivedAt.toString(), "channel", "TELEPHONE",
                "applicant", tree("names", list(name("Gwen", "Applicantinvented", "CURRENT")), "relation", "Grandmother",
                        "safeContact", tree("how", "01962 000000", "when", "Before four", "mayLeaveMessage", false)),
                "children", list(tree("names", list(name("Ella", "Kimberinvented", "CURRENT")), "inTheCareOf", "Her mother")),
                "subject", tree("names", list(name("David", "Marshinvented", "CURRENT"))),
                "contact", tree("kinds", list("through-the-family"), "nature", "Her mother's new partner"));
    }

    public static Map<String, Object> checks(boolean risk) {
        return tree("checks", list(
                tree("system", "pnc", "by", "Sal Officer", "at", now().toString(), "result", "NO_RECORD"),
                tree("system", "visor", "by", "Sal Officer", "at", now().toString(), "result", "NOT_SEARCHED", "note",
                        "No terminal tonight.")),
                "immediateRisk", risk, "because", "She is with her father this week.");
    }

    public static Map<String, Object> interview() {
        return tree("heldAt", now().toString(), "manner", "IN_PERSON", "by", "Sal Officer", "warnings",
                list("false-statement", "not-the-recipient"), "identity", tree("result", "VERIFIED", "documents", "Passport"),
                "address", tree("result", "VERIFIED", "documents", "Council tax bill"), "relation",
                tree("result", "NOT_VERIFIED"), "account", "Planted narrative: he comes on Fridays.");
    }

    public static Map<String, Object> ask(Instant askedAt, Instant replyBy) {
        return tree("agency", "hampshire-childrens-services", "what", "Is Ella Kimberinvented known to you?", "askedAt",
                askedAt.toString(), "replyBy", replyBy.toString());
    }

    public static Map<String, Object> reply(String result) {
        Map<String, Object> reply = tree("result", result, "by", "Amira Invented", "repliedAt", now().toString());
        if (!result.equals("NO_RECORD")) {
            reply.put("said", "Planted narrative: what is held, or why not.");
        }
        return reply;
    }

    public static Map<String, Object> assessment() {
        return tree("causeForConcern", "YES", "facts", "Planted narrative: convicted.", "opinion", "High.", "by", "Sal Officer",
                "withoutReplies", "The risk does not wait.");
    }

    public static Map<String, Object> disclose() {
        Map<String, Object> decision = Decided.disclosed();
        decision.put("trigger", "child-sex-offender-disclosure-scheme");
        Map<String, Object> telling = in(decision, "telling");
        in(telling, "giving").put("manner", "IN_PERSON");
        in(telling, "recipient").put("name", "Mary Kimberinvented");
        in(telling, "recipient").put("role", "The mother");
        in(telling, "recipient").put("address", "2 Invented Lane");
        return decision;
    }

    public static Map<String, Object> doNotDisclose() {
        Map<String, Object> decision = Decided.notNow();
        decision.put("outcome", "NOT");
        decision.put("trigger", "child-sex-offender-disclosure-scheme");
        return decision;
    }

    public static Map<String, Object> correction(Map<String, Object> decision) {
        return tree("why", "Planted narrative: the wrong street.", "decision", decision);
    }

    public static Map<String, Object> giving(String answered, boolean given) {
        Map<String, Object> undertaking = tree("answered", answered);
        if (!answered.equals("SIGNED") || !given) {
            undertaking.put("whatFollowed", "Planted narrative: what followed.");
        }
        return tree("on", Decided.TODAY.toString(), "where", "At the aunt's", "by", list("Sal Officer, police"),
                "recipientIsApplicant", false, "warned", true, "undertaking", undertaking, "given", given);
    }

    public static Map<String, Object> plan() {
        return tree("measures", list("He is never alone with her."), "agreedWith", list("The mother"), "educationPack", true,
                "reviewOn", Decided.TODAY.plusDays(30).toString());
    }

    public static Map<String, Object> conclusion(String outcome, Object... more) {
        Map<String, Object> conclusion = tree("outcome", outcome, "reasons", "Planted narrative: why.");
        conclusion.putAll(tree(more));
        return conclusion;
    }

    public static Map<String, Object> referral(String agency) {
        return tree("agency", agency, "risk", "Planted narrative: alone with her tonight.", "done", "A car is on its way.",
                "contact", "Duty inspector, 101");
    }

    public static Map<String, Object> withdrawal() {
        return tree("on", Decided.TODAY.toString(), "said", "By telephone.");
    }

    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
