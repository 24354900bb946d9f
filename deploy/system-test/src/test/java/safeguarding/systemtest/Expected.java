package safeguarding.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.local.Story.AROUND_THE_JONESES;
import static safeguarding.local.Story.HAMPSHIRE;
import static safeguarding.local.Story.HEALTH_VISITORS;
import static safeguarding.local.Story.HOSPITAL;
import static safeguarding.local.Story.LARKFIELD;
import static safeguarding.local.Story.PORTSMOUTH;
import static safeguarding.local.Story.QUAYSIDE;
import static safeguarding.local.Story.UNINVOLVED;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import safeguarding.local.Story;
import safeguarding.local.Story.Told;

/** What the story must have led to after each step: who was told of whom by which reference, exactly, and who was not. */
final class Expected {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration QUIET = Duration.ofSeconds(1);

    private final Story story;

    Expected(Story story) {
        this.story = story;
    }

    void nobodyHasBeenToldAnything() {
        for (String agency : Story.everyone()) {
            assertThat(story.told(agency, 0, LIMIT)).as(agency).isEmpty();
        }
    }

    void onlyThoseAroundTheTaylorsHaveBeenTold() {
        assertTold(PORTSMOUTH, "NOTICE Ella", "NOTICE Noah");
        assertTold(HOSPITAL, "NOTICE Noah");
        for (String agency : AROUND_THE_JONESES) {
            assertTold(agency);
        }
        assertTold(QUAYSIDE);
        assertTold(UNINVOLVED);
    }

    void thoseAroundTheJonesesHaveBeenToldToo() {
        assertTold(HAMPSHIRE, "NOTICE Lily", "NOTICE Max");
        assertTold(HEALTH_VISITORS, "NOTICE Max");
        assertTold(LARKFIELD);
        assertTold(PORTSMOUTH, "NOTICE Ella", "NOTICE Noah");
        assertTold(HOSPITAL, "NOTICE Noah");
        assertTold(QUAYSIDE);
        assertTold(UNINVOLVED);
    }

    void thoseAroundTheJonesesHaveGotRecalls() {
        assertTold(HAMPSHIRE, "NOTICE Lily", "NOTICE Max", "RECALL Lily", "RECALL Max");
        assertTold(HEALTH_VISITORS, "NOTICE Max", "RECALL Max");
        assertTold(LARKFIELD);
        assertTold(PORTSMOUTH, "NOTICE Ella", "NOTICE Noah");
        assertTold(HOSPITAL, "NOTICE Noah");
        assertTold(QUAYSIDE);
        assertTold(UNINVOLVED);
    }

    void waitingForADecision(String... schools) {
        assertThat(story.waiting(concern(), schools.length, LIMIT)).containsExactlyInAnyOrder(schools);
    }

    /** The police's own view of the ledger: each agency with its state, as often as it has involvements. */
    void ledger(Map<String, List<String>> states) {
        Map<String, List<String>> found = new TreeMap<>();
        for (JsonNode recipient : story.recipients(concern())) {
            found.merge(recipient.path("agency").asText(), List.of(recipient.path("state").asText()), Expected::both);
        }
        assertThat(found).containsExactlyInAnyOrderEntriesOf(states);
    }

    static Map<String, List<String>> ledgerAfterTheRecall() {
        return Map.of(PORTSMOUTH, List.of("TOLD", "TOLD"), HOSPITAL, List.of("TOLD"), QUAYSIDE, List.of("AWAITING_DECISION"),
                HAMPSHIRE, List.of("RECALLED", "RECALLED"), HEALTH_VISITORS, List.of("RECALLED"), LARKFIELD, List.of("LAPSED"));
    }

    /**
     * What comes twice may come late: after a second in which nothing more comes, every inbox read anew from where the story
     * began holds what it held, in the same order. (An item of a notice that was recalled since says less than it did.)
     */
    void nothingMoreComes() {
        Map<String, List<Told>> before = new TreeMap<>();
        for (String agency : Story.everyone()) {
            before.put(agency, story.told(agency, 0, LIMIT));
        }
        pause();
        for (String agency : Story.everyone()) {
            assertThat(story.toldFromTheBeginning(agency)).as(agency).extracting(Expected::item)
                    .containsExactlyElementsOf(before.get(agency).stream().map(Expected::item).toList());
        }
    }

    private static String item(Told told) {
        return told.kind() + " " + told.notice() + " " + told.reference();
    }

    private static void pause() {
        try {
            Thread.sleep(QUIET.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting that nothing comes", stopped);
        }
    }

    String concern() {
        return story.firstNotice().map(Told::concern).orElseThrow(() -> new AssertionError("nobody has been told anything"));
    }

    String pointer() {
        return story.firstNotice().map(Told::pointer).orElseThrow(() -> new AssertionError("nobody has been told anything"));
    }

    private void assertTold(String agency, String... items) {
        List<String> references = List.of(items).stream().map(item -> {
            String[] words = item.split(" ");
            return words[0] + " " + story.reference(agency, words[1]);
        }).toList();
        assertThat(story.told(agency, items.length, LIMIT)).as(agency).extracting(told -> told.kind() + " " + told.reference())
                .containsExactlyInAnyOrderElementsOf(references);
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
