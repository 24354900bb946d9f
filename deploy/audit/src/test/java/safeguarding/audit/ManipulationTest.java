package safeguarding.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody with every right in the database has altered what was sealed; the service exports and signs it as it finds it. */
class ManipulationTest {

    private static final String DIFFERS = "Wrong digest: the export is not byte for byte what it was when it was made.";

    private final PretendedLog log = PretendedLog.of(600);
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 255, 256, 257, 599, 600 })
    void what_was_not_touched_is_well_from_any_leaf_on(int first) {
        Run run = Run.on(folder, log, log.export(first));

        assertThat(run.sentences()).singleElement().asString().startsWith("All is well: ")
                .contains("under a checkpoint of size 600 signed by " + PretendedLog.ORIGIN);
        assertThat(run.status()).isZero();
    }

    @Test
    void an_empty_log_is_well() {
        PretendedLog empty = PretendedLog.of(0);
        Run run = Run.on(folder, empty, empty.export(0));

        assertThat(run.sentences()).singleElement().asString().startsWith("All is well: the log is empty");
        assertThat(run.status()).isZero();
    }

    @Test
    void one_byte_of_a_stored_event_flipped_is_an_altered_event() {
        PretendedExport export = log.export(0);
        export.events.set(17, export.events.get(17).replace("hilltop", "hillt0p"));

        wrong(Run.on(folder, log, export),
                "Altered event: leaf 17 (event " + PretendedLog.id(17) + ", concern.read) is not what was sealed.");
    }

    @Test
    void one_byte_flipped_on_the_way_also_shows_in_the_digest() {
        String export = log.export(300).text().replace(PretendedLog.id(417) + "\",\"pos", PretendedLog.id(416) + "\",\"pos");

        wrong(Run.onText(folder, log, export), DIFFERS,
                "Altered event: leaf 417 (event " + PretendedLog.id(416) + ", concern.read) is not what was sealed.");
    }

    @Test
    void an_altered_event_that_is_no_json_any_more_is_named_by_its_leaf() {
        PretendedExport export = log.export(0);
        export.events.set(3, "\u001b[31m{");

        wrong(Run.on(folder, log, export),
                "Altered event: leaf 3 (an event that cannot be read any more) is not what was sealed.");
    }

    @Test
    void a_deleted_event_is_missing() {
        PretendedExport export = log.export(256);
        export.events.remove(300 - 256);

        wrong(Run.on(folder, log, export), "Missing event: leaf 300 was sealed and is not in the export.");
    }

    @Test
    void many_deleted_events_are_missing_together() {
        PretendedExport export = log.export(0);
        export.events.subList(10, 500).clear();

        assertThat(Run.on(folder, log, export).sentences())
                .contains("Missing events: leaves 10 to 499 were sealed and are not in the export.");
    }

    @Test
    void two_neighbours_swapped_are_named_both() {
        PretendedExport export = log.export(0);
        Collections.swap(export.events, 5, 6);

        wrong(Run.on(folder, log, export), swapped(5, 6));
    }

    @ParameterizedTest
    @ValueSource(ints = { 7, 8, 100, 599 })
    void two_events_swapped_over_any_distance_are_named_both(int other) {
        PretendedExport export = log.export(0);
        Collections.swap(export.events, 5, other);

        wrong(Run.on(folder, log, export), swapped(5, other));
    }

    @Test
    void an_event_put_elsewhere_has_moved() {
        PretendedExport export = log.export(0);
        export.events.add(40, export.events.remove(20));

        wrong(Run.on(folder, log, export),
                "Moved event: leaf 20 (event " + PretendedLog.id(20) + ", concern.read) stands before leaf 41.");
    }

    @Test
    void an_event_that_was_never_sealed_is_added() {
        PretendedExport export = log.export(0);
        export.events.add(30, PretendedLog.event(4711, "notice.told"));

        wrong(Run.on(folder, log, export),
                "Added event: event " + PretendedLog.id(4711)
                        + ", notice.told stands before leaf 30 and was not sealed there.");
    }

    @Test
    void several_manipulations_are_each_found() {
        PretendedExport export = log.export(0);
        Collections.swap(export.events, 400, 404);
        export.events.set(200, PretendedLog.event(200, "notice.told"));
        export.events.remove(100);

        wrong(Run.on(folder, log, export), "Altered event: leaf 200 (event " + PretendedLog.id(200)
                + ", notice.told) is not what was sealed.", swapped(400, 404),
                "Missing event: leaf 100 was sealed and is not in the export.");
    }

    @Test
    void a_cut_tail_is_truncated_whether_or_not_the_list_was_cut_as_well() {
        PretendedExport eventsOnly = log.export(0);
        eventsOnly.events.subList(597, 600).clear();
        PretendedExport both = log.export(0);
        both.events.subList(597, 600).clear();
        both.leaves.subList(597, 600).clear();

        wrong(Run.on(folder, log, eventsOnly),
                "Truncated tail: leaves 597 to 599 were sealed and are not in the export.");
        wrong(Run.on(folder, log, both), "Truncated tail: the checkpoint covers 600 leaves, and the export ends after 597; "
                + "leaves 597 to 599 are not in it.");
    }

    @Test
    void an_event_rewritten_together_with_its_hash_does_not_give_the_root() {
        PretendedExport export = log.export(0);
        export.events.set(17, PretendedLog.event(17, "notice.told"));
        export.leaves.set(17, NaiveTree.leaf(export.events.get(17).getBytes(java.nio.charset.StandardCharsets.UTF_8)));

        assertThat(Run.on(folder, log, export).sentences()).singleElement().asString()
                .startsWith("Wrong root: the events do not give the root that was signed");
    }

    @Test
    void a_wrong_frontier_does_not_give_the_root() {
        PretendedExport export = log.export(300);
        Collections.swap(export.frontier, 0, 1);

        assertThat(Run.on(folder, log, export).sentences()).singleElement().asString().startsWith("Wrong root: ")
                .contains("the hashes for the leaves before the export are wrong");
    }

    @Test
    void a_list_that_is_wrong_where_the_events_are_right_is_told_apart() {
        PretendedExport export = log.export(0);
        export.leaves.set(17, new byte[32]);

        assertThat(Run.on(folder, log, export).sentences()).singleElement().asString()
                .startsWith("Wrong list: the events give");
    }

    @Test
    void everything_rewritten_is_found_and_not_told_at_any_length() {
        PretendedLog large = PretendedLog.of(30_000);
        PretendedExport export = large.export(0);
        IntStream.range(0, 30_000).forEach(i -> export.events.set(i, PretendedLog.event(i, "notice.told")));

        Run run = Run.on(folder, large, export);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.sentences()).hasSize(201);
    }

    private static String swapped(int one, int other) {
        return "Swapped events: leaf " + one + " (event " + PretendedLog.id(one) + ", concern.read) and leaf " + other
                + " (event "
                + PretendedLog.id(other) + ", concern.read) stand in each other's place.";
    }

    private static void wrong(Run run, String... sentences) {
        assertThat(run.sentences()).containsExactly(sentences);
        assertThat(run.status()).isEqualTo(1);
    }
}
