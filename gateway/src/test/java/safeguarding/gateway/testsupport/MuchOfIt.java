package safeguarding.gateway.testsupport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * What a description does not have: the largest that a page has to stay usable with: 5,000 open referrals, the circle of an
 * adult with 300 children, and a
 * referral
 * with as many children, adults and connections as the service takes in one.
 */
public final class MuchOfIt {

    public static final int CHILDREN = 300;
    public static final int OPEN_REFERRALS = 5000;
    public static final int CHILDREN_IN_A_REFERRAL = 20;
    public static final int ADULTS_IN_A_REFERRAL = 40;
    /** Of the adult, and of the referral. */
    public static final String ID = "019aa9d5-0000-7000-8000-000000000300";

    private static final int AT_MOST_ON_A_PAGE = 200;
    private static final int SCHOOLS = 60;

    private MuchOfIt() {
    }

    static Optional<String> to(HttpServerRequest request) {
        return Optional.ofNullable(switch (request.path()) {
            case "/v1/work-list" -> workList(request).encode();
            case "/v1/circles/" + ID -> circle().encode();
            case "/v1/referrals/" + ID -> referral().encode();
            case "/v1/referrals/" + ID + "/contacts" -> contacts().encode();
            // The one answer that no service describes.
            case "/v1/chronologies/" + DescribedAnswers.ID -> "{\"over\":\"PERSON\",\"knownAt\":\"2026-11-22T09:30:00Z\"}";
            default -> null;
        });
    }

    /** What a child of them is called. */
    public static String child(int number) {
        return "Child%03d Invented".formatted(number);
    }

    public static String id(int number) {
        return PretendedTrail.id(5_000_000 + number);
    }

    private static JsonObject workList(HttpServerRequest request) {
        int from = Integer.parseInt(request.getParam("after", "c0").substring(1));
        int to = Math.min(OPEN_REFERRALS, from + Integer.parseInt(request.getParam("limit", "50")));
        List<JsonObject> items = new ArrayList<>();
        for (int i = from; i < Math.min(to, from + AT_MOST_ON_A_PAGE); i++) {
            items.add(new JsonObject().put("deadline", id(10_000 + i)).put("referral", id(20_000 + i))
                    .put("rule", "triage-decision").put("state", i < 40 ? "MISSED" : "RUNNING")
                    .put("dueAt", "2026-11-22T09:30:00Z").put("rating", "AMBER"));
        }
        JsonObject page = new JsonObject().put("items", new JsonArray(items));
        return to < OPEN_REFERRALS ? page.put("next", "c" + to) : page;
    }

    private static JsonObject circle() {
        List<JsonObject> nodes = new ArrayList<>();
        List<JsonObject> edges = new ArrayList<>();
        nodes.add(person(ID, "ADULT", "Stepfather", 0).put("identified", true));
        for (int i = 0; i < CHILDREN; i++) {
            nodes.add(person(id(i), "CHILD", "Child%03d".formatted(i), 1));
            edges.add(edge(i, "CONNECTION", ID, id(i)).put("relationship", "stepparent").put("unsupervised", "YES")
                    .put("caring", "YES").put("household", "NO").put("confidence", "1B"));
            edges.add(edge(1000 + i, "INVOLVEMENT", "agency-" + i % SCHOOLS, id(i)).put("since", "2025-09-01"));
            edges.add(edge(2000 + i, "INVOLVEMENT", "agency-police", id(i)).put("since", "2025-09-01"));
            // Families of four.
            for (int other = i - i % 4; other < i; other++) {
                edges.add(edge(10_000 + 10 * i + other % 4, "SIBLINGS", id(other), id(i)));
            }
        }
        for (int i = 0; i < SCHOOLS; i++) {
            nodes.add(agency("agency-" + i, "invented-school-" + i, "SCHOOL"));
        }
        nodes.add(agency("agency-police", "invented-police", "POLICE"));
        return new JsonObject().put("showing", ID).put("middle", ID).put("at", "2026-11-22T09:30:00Z")
                .put("leftOut", new JsonArray()).put("nodes", new JsonArray(nodes)).put("edges", new JsonArray(edges));
    }

    private static JsonObject person(String id, String kind, String given, int hop) {
        return new JsonObject().put("id", id).put("kind", kind).put("hop", hop).put("named", true)
                .put("names", new JsonArray().add(name(given))).put("born", born());
    }

    private static JsonObject agency(String id, String slug, String type) {
        return new JsonObject().put("id", id).put("kind", "AGENCY").put("hop", 1).put("agency", slug).put("agencyType", type);
    }

    private static JsonObject edge(int number, String kind, String from, String to) {
        return new JsonObject().put("id", id(100_000 + number)).put("kind", kind).put("from", from).put("to", to);
    }

    private static JsonObject name(String given) {
        return new JsonObject().put("given", given).put("family", "Invented").put("use", "CURRENT");
    }

    private static JsonObject born() {
        return new JsonObject().put("date", "2016-03-09").put("accuracyIndicator", "AAA");
    }

    private static JsonObject referral() {
        JsonArray children = new JsonArray();
        JsonArray adults = new JsonArray();
        JsonArray connections = new JsonArray();
        for (int i = 0; i < CHILDREN_IN_A_REFERRAL; i++) {
            children.add(new JsonObject().put("id", id(i)).put("names", new JsonArray().add(name("Child%03d".formatted(i))))
                    .put("born", born()).put("gender", "invented").put("school", "Invented school"));
        }
        for (int i = 0; i < ADULTS_IN_A_REFERRAL; i++) {
            adults.add(new JsonObject().put("id", id(1000 + i)).put("identityStatus", "IDENTIFIED")
                    .put("names", new JsonArray().add(name("Adult%03d".formatted(i)))).put("born", born()));
        }
        for (int i = 0; i < 5 * ADULTS_IN_A_REFERRAL; i++) {
            connections.add(new JsonObject().put("id", id(100_000 + i)).put("child", id(i % CHILDREN_IN_A_REFERRAL))
                    .put("adult", id(1000 + i % ADULTS_IN_A_REFERRAL)).put("relationship", "stepparent").put("caring", "YES")
                    .put("unsupervised", "YES").put("household", "NO"));
        }
        return new JsonObject().put("id", ID).put("version", 1).put("status", "SUBMITTED")
                .put("recordedBy", DescribedAnswers.AGENCY).put("recordedAt", "2026-11-22T09:30:00Z")
                .put("changedAt", "2026-11-22T09:30:00Z").put("sentTo", DescribedAnswers.AGENCY).put("children", children)
                .put("adults", adults).put("connections", connections);
    }

    private static JsonObject contacts() {
        JsonArray children = new JsonArray();
        for (int i = 0; i < CHILDREN_IN_A_REFERRAL; i++) {
            JsonArray adults = new JsonArray();
            for (int adult = 0; adult < 10; adult++) {
                adults.add(new JsonObject().put("adult", id(1000 + adult)).put("answers",
                        new JsonArray().add(new JsonObject().put("source", "invented").put("caring", "YES"))));
            }
            children.add(new JsonObject().put("child", id(i)).put("adults", adults));
        }
        return new JsonObject().put("children", children);
    }
}
