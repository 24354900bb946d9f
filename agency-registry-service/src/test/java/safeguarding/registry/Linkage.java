package safeguarding.registry;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** One version of an owner's record, as the owner answers for it. */
public final class Linkage {

    public static final String REFERRAL = "safeguarding.referral";
    public static final String CONCERN = "safeguarding.concern";
    public static final String OFFENDER = "safeguarding.offender";
    public static final String OFFENDER_CONCERN = "safeguarding.offender-concern";
    public static final String STRATEGY_DISCUSSION = "safeguarding.strategy-discussion";
    public static final String DECISION = "safeguarding.disclosure-decision";

    private final UUID id;
    private final long version;
    private final List<String> people = new ArrayList<>();
    private final List<String> connections = new ArrayList<>();
    private final List<String> concerns = new ArrayList<>();
    private final List<String> decisions = new ArrayList<>();
    private String invitation = "null";

    private Linkage(UUID id, long version) {
        this.id = id;
        this.version = version;
    }

    public static Linkage of(UUID id, long version) {
        return new Linkage(id, version);
    }

    /** A concern that stands alone in its record, under one id. */
    public static Linkage concern(UUID id, long version, UUID subject, String concernClass, String recordedBy) {
        return of(id, version).about(id, subject, concernClass, recordedBy, false);
    }

    public static Linkage withdrawn(UUID id, long version, UUID subject, String concernClass, String recordedBy) {
        return of(id, version).about(id, subject, concernClass, recordedBy, true);
    }

    /** The registry's id of the request on which such a decision stands. */
    public static UUID request(UUID concern, UUID subject, UUID involvement, String agency) {
        return UUID.nameUUIDFromBytes(("disclosure request " + concern + " " + subject + " " + involvement + " " + agency)
                .getBytes(StandardCharsets.UTF_8));
    }

    /** The decision that stands on a request; with a reason it is against telling. */
    public Linkage decided(UUID decision, UUID concern, UUID involvement, String agency, String reason) {
        decisions.add("{\"id\":\"" + decision + "\",\"concern\":\"" + concern + "\",\"involvement\":\"" + involvement
                + "\",\"agency\":\"" + agency + "\",\"verdict\":\"" + (reason == null ? "TELL" : "WITHHOLD")
                + "\",\"reason\":" + (reason == null ? "null" : "\"" + reason + "\"") + ",\"reviewOn\":\"2027-01-15\"}");
        return this;
    }

    /** To a strategy discussion about these children; for those of them that are waiting it is not over. */
    public Linkage invited(List<UUID> children, List<String> agencies, List<String> waiting) {
        invitation = "{\"invitees\":[" + agencies.stream()
                .map(agency -> "{\"agency\":\"" + agency + "\",\"waits\":" + waiting.contains(agency) + "}")
                .collect(Collectors.joining(",")) + "],\"children\":["
                + children.stream().map(child -> "\"" + child + "\"").collect(Collectors.joining(",")) + "]}";
        return this;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Linkage child(UUID person, Someone who) {
        return person(person, "CHILD", true, who.identity());
    }

    public Linkage adult(UUID person, Someone who) {
        return person(person, "ADULT", true, who.identity());
    }

    /** Somebody of whom only a description is known. */
    public Linkage unidentified(UUID person) {
        return person(person, "ADULT", false, "\"names\":[],\"born\":null,\"identifiers\":[]");
    }

    /** Somebody told what may be his name and date of birth. */
    public Linkage unidentified(UUID person, Someone perhaps) {
        return person(person, "ADULT", false, perhaps.identity());
    }

    public Linkage connection(UUID child, UUID adult) {
        return connection(child, adult, null);
    }

    public Linkage connection(UUID child, UUID adult, String endedOn) {
        connections.add("{\"id\":\"" + UUID.randomUUID() + "\",\"child\":\"" + child + "\",\"adult\":\"" + adult
                + "\",\"relationship\":\"OTHER\",\"caring\":\"NOT_KNOWN\",\"unsupervised\":\"YES\",\"from\":null,\"to\":"
                + (endedOn == null ? "null" : "\"" + endedOn + "\"") + "}");
        return this;
    }

    /** They have to do with each other, and do not live together. */
    public Linkage apart(UUID child, UUID adult) {
        connections.add("{\"id\":\"" + UUID.randomUUID() + "\",\"child\":\"" + child + "\",\"adult\":\"" + adult
                + "\",\"relationship\":\"OTHER\",\"caring\":\"NO\",\"unsupervised\":\"NO\",\"household\":\"NO\",\"from\":null,\"to\":null}");
        return this;
    }

    /** As an owner says it who grades what it says. */
    public Linkage graded(UUID child, UUID adult, String confidence, boolean disputed) {
        connections.add("{\"id\":\"" + UUID.randomUUID() + "\",\"child\":\"" + child + "\",\"adult\":\"" + adult
                + "\",\"relationship\":\"step-parent\",\"caring\":\"YES\",\"unsupervised\":\"NOT_ASKED\",\"household\":\"YES\","
                + "\"from\":\"2024-02-01\",\"to\":null,\"confidence\":\"" + confidence + "\",\"disputed\":" + disputed + "}");
        return this;
    }

    public String json() {
        return "{\"id\":\"" + id + "\",\"version\":" + version + ",\"people\":[" + String.join(",", people)
                + "],\"connections\":[" + String.join(",", connections) + "],\"concerns\":[" + String.join(",", concerns)
                + "],\"decisions\":[" + String.join(",", decisions) + "],\"invitation\":" + invitation + "}";
    }

    public Linkage person(UUID person, String kind, boolean identified, String identity) {
        people.add("{\"id\":\"" + person + "\",\"kind\":\"" + kind + "\",\"identified\":" + identified
                + ",\"unborn\":false," + identity + "}");
        return this;
    }

    private Linkage about(UUID concern, UUID subject, String concernClass, String recordedBy, boolean withdrawn) {
        concerns.add("{\"id\":\"" + concern + "\",\"subject\":\"" + subject + "\",\"kind\":\"other\",\"concernClass\":\""
                + concernClass + "\",\"recordedBy\":\"" + recordedBy
                + "\",\"occurredAt\":\"2026-11-20T10:00:00Z\",\"withdrawn\":" + withdrawn + "}");
        return this;
    }
}
