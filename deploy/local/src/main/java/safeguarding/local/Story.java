package safeguarding.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import safeguarding.local.Api.Reason;
import safeguarding.local.Api.SignIn;

/**
 * The story of the Jones and the Taylor children and of the man who is known to both, step by step over the API, with what each
 * agency is
 * told after each step. It observes and does not judge: the demonstration prints it, the system test compares it.
 */
public final class Story {

    public static final String HAMPSHIRE = "hampshire-childrens-services";
    public static final String LARKFIELD = "larkfield-primary-invented";
    public static final String HEALTH_VISITORS = "hampshire-and-isle-of-wight-healthcare";
    public static final String PORTSMOUTH = "portsmouth-childrens-services";
    public static final String QUAYSIDE = "quayside-academy-invented";
    public static final String HOSPITAL = "portsmouth-hospitals";
    public static final String POLICE = "hampshire-and-isle-of-wight-police";
    public static final String UNINVOLVED = "isle-of-wight-childrens-services";

    /** Those who work with the Jones children, and those who work with the Taylors. */
    public static final List<String> AROUND_THE_JONESES = List.of(HAMPSHIRE, LARKFIELD, HEALTH_VISITORS);
    public static final List<String> AROUND_THE_TAYLORS = List.of(PORTSMOUTH, QUAYSIDE, HOSPITAL);

    private static final SignIn OFFENDER_MANAGER = SignIn.person("martin.example");
    private static final SignIn DISCLOSURE_OFFICER = SignIn.person("dilys.example");
    private static final SignIn SOCIAL_WORKER = SignIn.person("amira.example");
    private static final int LONGEST_POLL_SECONDS = 5;
    private static final Pattern REFERENCE = Pattern.compile("[A-Z0-9]+-(?:Lily|Max|Ella|Noah)-([0-9a-z]+)");

    private final Api api;
    private final StoryPeople people;
    private final StoryForms forms;
    private final String tag;
    private final Map<String, String> cursors = new LinkedHashMap<>();
    private final Map<String, String> beginnings = new LinkedHashMap<>();
    private final Map<String, List<Told>> received = new LinkedHashMap<>();
    private final Map<String, String> references = new LinkedHashMap<>();
    private @Nullable String jonesReferral;
    private @Nullable String decision;

    /** One item of an agency's inbox: NOTICE, CORRECTION or RECALL, about a child by the agency's own reference. */
    public record Told(String kind, String notice, String reference, String concern, String concernKind, String pointer) {
    }

    /** The same seed tells of the same people. */
    public Story(Api api, long seed) {
        this.api = api;
        this.people = new StoryPeople(seed);
        this.forms = new StoryForms(people);
        this.tag = Long.toString(Math.floorMod(seed, 46_656L * 36), 36);
    }

    /** Whatever lies in the inboxes from before is passed over. */
    public void begin() {
        for (String agency : everyone()) {
            cursors.put(agency, "");
            look(agency, 0);
            beginnings.put(agency, cursors.getOrDefault(agency, ""));
            received.put(agency, new ArrayList<>());
        }
    }

    public static List<String> everyone() {
        List<String> agencies = new ArrayList<>(AROUND_THE_TAYLORS);
        agencies.addAll(AROUND_THE_JONESES);
        agencies.add(UNINVOLVED);
        return agencies;
    }

    /**
     * What is personal in the story and may stand in no log, no message and no address: names, dates of birth, numbers,
     * narrative, and the agencies' own references.
     */
    public List<String> planted() {
        List<String> planted = new ArrayList<>(people.planted());
        planted.addAll(StoryForms.planted());
        planted.addAll(references.values());
        return List.copyOf(planted);
    }

    /** The agency's own reference for a child of the story. */
    public String reference(String agency, String child) {
        return initials(agency) + "-" + child + "-" + tag;
    }

    private static String initials(String agency) {
        String initials = Pattern.compile("([a-z0-9])[a-z0-9]*-?").matcher(agency).replaceAll("$1");
        return initials.toUpperCase(Locale.ROOT);
    }

    /** Each agency says whom it works with. */
    public void openInvolvements() {
        involve(HAMPSHIRE, people.lily);
        involve(HAMPSHIRE, people.max);
        involve(LARKFIELD, people.lily);
        involve(HEALTH_VISITORS, people.max);
        involve(PORTSMOUTH, people.ella);
        involve(PORTSMOUTH, people.noah);
        involve(QUAYSIDE, people.ella);
        involve(HOSPITAL, people.noah);
    }

    /** Two schools refer: one knows "Uncle Dave, red van", the other has him by name. */
    public void recordReferrals() {
        jonesReferral = post(system(LARKFIELD), Reason.SAFEGUARDING, "/referral/v1/referrals", forms.jonesReferral(HAMPSHIRE));
        post(system(QUAYSIDE), Reason.SAFEGUARDING, "/referral/v1/referrals", forms.taylorReferral(PORTSMOUTH));
    }

    /** Police record the managed offender, and with him, by itself, the concern that he is one. */
    public void recordOffender() {
        post(OFFENDER_MANAGER, Reason.OFFENDER_MANAGEMENT, "/disclosure/v1/offenders", forms.offender());
    }

    /** A practitioner looks him up and says that Uncle Dave is he. */
    public void identifyUncleDave() {
        ObjectNode same = StoryForms.samePerson(uncleDave(), theManByName());
        decision = post(SOCIAL_WORKER, Reason.SAFEGUARDING, "/registry/v1/link-decisions", same);
    }

    /** The Joneses' referral, by its id. */
    public String jonesReferral() {
        return Objects.requireNonNull(jonesReferral, "the referrals are recorded first");
    }

    /** The record of the man whom the Jones children call Uncle Dave. */
    public String uncleDave() {
        return StoryForms.adultCalled(StoryForms.UNCLE_DAVE, readJonesReferral());
    }

    /** The record of the first of the Jones children. */
    public String jonesChild() {
        return readJonesReferral().at("/children/0/id").asText();
    }

    private JsonNode readJonesReferral() {
        return api.get(SOCIAL_WORKER, Reason.SAFEGUARDING, "/referral/v1/referrals/" + jonesReferral())
                .orFail("Reading the Joneses' referral").body();
    }

    /** A record of the man who is known by name, as a search finds him. */
    public String theManByName() {
        return api.post(SOCIAL_WORKER, Reason.SAFEGUARDING, "/registry/v1/people/searches", people.davidMarsh.identity())
                .orFail("Searching for the man").body().path("people").path(0).path("record").asText();
    }

    /** What police write down of him. */
    public JsonNode offender() {
        return forms.offender();
    }

    /** It was another man: the identification is taken back. */
    public void takeIdentificationBack() {
        String path = "/registry/v1/link-decisions/" + decision;
        String etag = api.get(SOCIAL_WORKER, Reason.SAFEGUARDING, path).orFail("Reading the decision").etag();
        api.put(SOCIAL_WORKER, Reason.SAFEGUARDING, path + "/withdrawal", StoryForms.takenBack(), etag)
                .orFail("Taking the decision back");
    }

    /**
     * All that the agency has been told since the story began, after waiting until there are so many items or the time is up;
     * but for what belongs to another telling of the story, which may go on at the same time.
     */
    public List<Told> told(String agency, int atLeast, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        look(agency, 0);
        while (ours(agency).size() < atLeast && System.nanoTime() < deadline) {
            look(agency, LONGEST_POLL_SECONDS);
        }
        return ours(agency);
    }

    private boolean isOfAnotherTelling(String reference) {
        Matcher parts = REFERENCE.matcher(reference);
        return parts.matches() && !parts.group(1).equals(tag);
    }

    /** An item about a child of another telling is one of ours all the same if a concern of ours has led to it. */
    private List<Told> ours(String agency) {
        Set<String> concerns = received.values().stream().flatMap(List::stream)
                .filter(item -> item.reference().endsWith("-" + tag)).map(Told::concern).collect(Collectors.toSet());
        return received.getOrDefault(agency, List.of()).stream()
                .filter(item -> !isOfAnotherTelling(item.reference()) || concerns.contains(item.concern()))
                .toList();
    }

    /**
     * The same read anew, from where the story began: whatever has come since then, wherever in the inbox it has come to stand.
     */
    public List<Told> toldFromTheBeginning(String agency) {
        cursors.put(agency, beginnings.getOrDefault(agency, ""));
        received.put(agency, new ArrayList<>());
        return told(agency, 0, Duration.ZERO);
    }

    /** Follows a pointer as the agency that got it; the same for any other agency. */
    public Api.Answer follow(String agency, String pointer) {
        return api.get(system(agency), Reason.SAFEGUARDING, pointer);
    }

    /** A named person takes the notice up. */
    public Api.Answer acknowledge(String agency, String notice, String name, String role) {
        return api.put(system(agency), Reason.SAFEGUARDING, "/registry/v1/notices/" + notice + "/acknowledgement",
                JsonNodeFactory.instance.objectNode().put("name", name).put("role", role), null);
    }

    /** Somebody of the agency takes the notice up, by a name that is planted. */
    public Api.Answer takeUp(String agency, String notice) {
        return api.put(system(agency), Reason.SAFEGUARDING, "/registry/v1/notices/" + notice + "/acknowledgement",
                StoryForms.takenUp(), null);
    }

    /**
     * Which agencies wait for a disclosure decision about the concern, after waiting until there are so many or the time is up.
     */
    public List<String> waiting(String concern, int many, Duration limit) {
        return new OfficersList(api, DISCLOSURE_OFFICER).agencies(concern, many, limit);
    }

    /** The ledger of a concern, as the agency sees it that recorded it. */
    public JsonNode recipients(String concern) {
        return api.get(DISCLOSURE_OFFICER, Reason.OFFENDER_MANAGEMENT, "/registry/v1/concerns/" + concern + "/recipients")
                .orFail("Reading who was told").body().path("recipients");
    }

    /** The concern that the first notice to any agency was about. */
    public Optional<Told> firstNotice() {
        return received.keySet().stream().map(this::ours).flatMap(List::stream).findFirst();
    }

    private void involve(String agency, StoryPeople.Person child) {
        ObjectNode involvement = child.identity();
        String reference = reference(agency, child.called());
        references.put(agency + " " + child.called(), reference);
        involvement.put("localReference", reference).put("kind", "CHILD").put("openedOn", "2026-01-12");
        post(system(agency), Reason.SAFEGUARDING, "/registry/v1/involvements", involvement);
    }

    private void look(String agency, int waitSeconds) {
        String cursor = cursors.getOrDefault(agency, "");
        String path = "/registry/v1/inbox?limit=200&waitSeconds=" + waitSeconds + (cursor.isEmpty() ? "" : "&after=" + cursor);
        JsonNode page = api.get(system(agency), Reason.SAFEGUARDING, path).orFail("Reading the inbox of " + agency).body();
        List<Told> items = received.computeIfAbsent(agency, unused -> new ArrayList<>());
        page.path("items").forEach(item -> items.add(toldBy(item)));
        cursors.put(agency, page.path("next").asText(""));
        if (page.path("items").size() == 200) {
            look(agency, 0);
        }
    }

    private static Told toldBy(JsonNode item) {
        JsonNode concern = item.path("concern");
        return new Told(item.path("kind").asText(), item.path("notice").asText(),
                item.path("about").path("yourReference").asText(),
                concern.path("id").asText(), concern.path("kind").asText(), concern.path("pointer").asText(""));
    }

    private String post(SignIn who, Reason why, String path, JsonNode body) {
        return UUID.fromString(api.post(who, why, path, body).orFail("POST " + path).body().path("id").asText()).toString();
    }

    private static SignIn system(String agency) {
        return SignIn.system(agency + "-system");
    }
}
