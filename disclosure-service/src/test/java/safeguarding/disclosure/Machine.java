package safeguarding.disclosure;

import static safeguarding.disclosure.Invented.list;
import static safeguarding.disclosure.Invented.tree;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

/** What has states, with all that can be done to it over HTTP. */
enum Machine {
    REQUEST("decide", "correct", "take-back"),
    DECISION("correct"),
    CONCERN("correct", "withdraw"),
    STATEMENT("correct", "check", "withdraw"),
    ENQUIRY("answer"),
    REFERRAL("acknowledge"),
    INTELLIGENCE("pass-on", "refer"),
    RESTRICTION("restrict", "lift", "recover");

    private final List<String> verbs;

    Machine(String... verbs) {
        this.verbs = List.of(verbs);
    }

    List<String> verbs() {
        return verbs;
    }

    Subject in(String state) {
        Subject subject = new Subject(this, "police-" + UUID.randomUUID());
        subject.lead(state);
        return subject;
    }

    /** One of them, of a force of its own. */
    static final class Subject {

        private final Machine machine;
        private final String police;
        private final UUID offender;
        private UUID concern = UUID.randomUUID();
        private UUID id = UUID.randomUUID();
        private UUID decision = UUID.randomUUID();

        Subject(Machine machine, String police) {
            this.machine = machine;
            this.police = police;
            Map<String, Object> somebody = Invented.offender();
            somebody.put("leadAgency", Officers.PROBATION);
            this.offender = Officers.recorded(police, somebody);
        }

        private void lead(String state) {
            switch (machine) {
                case REQUEST, DECISION -> {
                    concern = Officers.raised(police, Invented.concern(offender));
                    id = made(RegistryAsks.officer(police), "POST", "/v1/disclosure-requests",
                            tree("concern", concern.toString(), "recipient", "parent", "trigger", "referral"));
                    decided(state);
                }
                case CONCERN -> {
                    concern = Officers.raised(police, Invented.concern(offender));
                    after(state.equals("WITHDRAWN"), "withdraw");
                }
                case STATEMENT -> {
                    id = Stated.recorded(police, offender, Stated.phone());
                    after(state.equals("CHECKED"), "check");
                    after(state.equals("WITHDRAWN"), "withdraw");
                }
                case ENQUIRY -> asked(state);
                case REFERRAL -> {
                    id = made(SchemeWork.officer(police), "POST", "/v1/scheme-intelligence", told());
                    id = Answers.made(change(SchemeWork.officer(police), "POST", "/v1/scheme-intelligence/" + id + "/referrals",
                            1, SchemeWork.referral(police)));
                    after(state.equals("ACKNOWLEDGED"), "acknowledge");
                }
                case INTELLIGENCE -> {
                    id = made(SchemeWork.officer(police), "POST", "/v1/scheme-intelligence", told());
                    after(state.equals("PASSED_ON"), "pass-on");
                }
                case RESTRICTION -> {
                    after(!state.equals("NONE"), "restrict");
                    after(state.equals("LIFTED"), "lift");
                }
            }
        }

        private void asked(String state) {
            UUID statement = Stated.recorded(police, offender, Stated.involvement("trust-" + police, "YES"));
            id = UUID.fromString(Answers.json(read()).at("/enquiries/0/id").asText());
            after(state.equals("ANSWERED"), "answer");
            if (state.equals("WITHDRAWN")) {
                done(change(Officers.of(police), "PUT", "/v1/offenders/" + offender + "/statements/" + statement
                        + "/withdrawal", 1, tree("reason", "Said of somebody else.")));
            }
        }

        private void decided(String state) {
            if (state.equals("WAITING")) {
                return;
            }
            decision = Answers.made(tries("decide"));
            switch (state) {
                case "REVIEW_DUE" -> done(correctConcern());
                case "WITHDRAWN" -> done(tries("take-back"));
                case "FOLLOWED" -> done(tries("decide"));
                case "CORRECTED" -> done(tries("correct"));
                default -> {
                    // Decided, and nothing has happened since.
                }
            }
        }

        private void after(boolean needed, String verb) {
            if (needed) {
                done(tries(verb));
            }
        }

        Response tries(String verb) {
            String request = "/v1/disclosure-requests/" + id;
            String statement = "/v1/offenders/" + offender + "/statements/" + id;
            String restriction = "/v1/offenders/" + offender + "/restriction";
            return switch (machine + " " + verb) {
                case "REQUEST decide", "DECISION decide" ->
                    change(RegistryAsks.officer(police), "POST", request + "/decisions", version(), Decided.notNow());
                case "REQUEST correct", "DECISION correct" ->
                    RegistryAsks.officer(police).body(tree("why", "The wrong child", "decision", Decided.notNow())).when()
                            .post("/v1/disclosure-decisions/" + decision + "/corrections");
                case "REQUEST take-back" ->
                    RegistryAsks.officer(police).header("If-Match", tag(version())).when().put(request + "/withdrawal");
                case "CONCERN correct" -> correctConcern();
                case "CONCERN withdraw" -> change(Officers.of(police), "PUT", "/v1/concerns/" + concern + "/withdrawal",
                        version(), tree("reason", "He has not moved after all."));
                case "STATEMENT correct" -> change(Officers.of(police), "PUT", statement, version(), Stated.phone());
                case "STATEMENT check" ->
                    change(Officers.of(police), "PUT", statement + "/accuracy-check", version(), Stated.check());
                case "STATEMENT withdraw" -> change(Officers.of(police), "PUT", statement + "/withdrawal", version(),
                        tree("reason", "Said of somebody else."));
                case "ENQUIRY answer" -> change(Officers.practitionerOf("trust-" + police), "PUT",
                        "/v1/involvement-enquiries/" + id + "/answer", version(),
                        tree("known", "NO_RECORD", "by", "Ines Invented"));
                case "RESTRICTION restrict" ->
                    change(Officers.of(police), "PUT", restriction, version(), readers());
                case "RESTRICTION lift" -> change(Officers.of(police), "PUT", restriction + "/lifting", version(),
                        tree("reason", "He has left."));
                case "RESTRICTION recover" -> custodian().body(readers()).when().put(restriction + "/recovery");
                default -> triesUnderTheScheme(verb);
            };
        }

        private Response triesUnderTheScheme(String verb) {
            return switch (machine + " " + verb) {
                case "REFERRAL acknowledge" -> change(Officers.practitionerOf(police), "PUT",
                        "/v1/scheme-referrals/" + id + "/acknowledgement", version(),
                        tree("by", "Amira Invented", "contact", "0300 000 0000"));
                case "INTELLIGENCE pass-on" -> change(SchemeWork.officer(police), "PUT",
                        "/v1/scheme-intelligence/" + id + "/passing-on", version(),
                        tree("to", "Offender management", "why", "Theirs."));
                case "INTELLIGENCE refer" -> change(SchemeWork.officer(police), "POST",
                        "/v1/scheme-intelligence/" + id + "/referrals", version(),
                        SchemeWork.referral("hampshire-childrens-services"));
                default -> throw new IllegalArgumentException(machine + " has no verb " + verb);
            };
        }

        private Response correctConcern() {
            Map<String, Object> said = Invented.concern(offender);
            said.remove("offender");
            int version = machine == CONCERN ? version() : 1;
            return change(Officers.of(police), "PUT", "/v1/concerns/" + concern, version, said);
        }

        /** All that its owner sees of it. */
        String seen() {
            return read().asString();
        }

        private Response read() {
            return switch (machine) {
                case REQUEST, DECISION -> RegistryAsks.officer(police).when().get("/v1/disclosure-requests/" + id);
                case CONCERN -> Officers.of(police).when().get("/v1/concerns/" + concern);
                case STATEMENT -> Officers.of(police).when().get("/v1/offenders/" + offender + "/statements/" + id);
                case ENQUIRY -> Officers.of(police).when().get("/v1/offenders/" + offender + "/involvement-enquiries");
                case REFERRAL -> SchemeWork.officer(police).when().get("/v1/scheme-referrals/" + id);
                case INTELLIGENCE -> SchemeWork.officer(police).when().get("/v1/scheme-intelligence/" + id);
                case RESTRICTION -> Officers.of(police).when().get("/v1/offenders/" + offender);
            };
        }

        private int version() {
            JsonNode read = Answers.json(read());
            return switch (machine) {
                case ENQUIRY -> read.at("/enquiries/0/version").asInt();
                case STATEMENT -> read.at("/statement/version").asInt();
                case REFERRAL -> read.hasNonNull("acknowledgedAt") ? 2 : 1;
                default -> read.path("version").asInt();
            };
        }

        private static UUID made(RequestSpecification call, String method, String path, Map<String, Object> body) {
            return Answers.made(call.body(body).when().request(method, path));
        }

        private static Response change(RequestSpecification call, String method, String path, int version,
                Map<String, Object> body) {
            return call.header("If-Match", tag(version)).body(body).when().request(method, path);
        }

        private RequestSpecification custodian() {
            return Calls.as(Tokens.of(police).user("carl.custodian-invented").roles("restriction-custodian"), Officers.PURPOSE,
                    Officers.LEGAL_BASIS);
        }

        private Map<String, Object> readers() {
            return tree("why", "MEMBER_OF_STAFF", "readers",
                    list(tree("agency", police, "name", "olive.officer-invented"),
                            tree("agency", Officers.PROBATION, "name", "paul.officer-invented")));
        }

        private static Map<String, Object> told() {
            return tree("account", "Planted narrative: he hangs about.", "grade", "3DC", "children", "Two girls next door.");
        }

        private static String tag(int version) {
            return "\"v" + version + "\"";
        }

        private static Response done(Response answer) {
            if (answer.statusCode() >= 300) {
                throw new AssertionError(answer.statusCode() + " " + answer.asString());
            }
            return answer;
        }
    }
}
