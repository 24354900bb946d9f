package safeguarding.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import java.util.function.Predicate;

import io.restassured.response.Response;
import safeguarding.testkit.Calls;

/** People who decide who is who beside the traffic, each as soon as he can. */
final class Deciders {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final long PAUSE_MS = 20;

    private final Predicate<UUID> known;
    private final Predicate<UUID> gone;
    private final Deque<History.Choice> open = new ArrayDeque<>();
    private final Deque<UUID> toTakeBack = new ArrayDeque<>();

    /**
     * @param known whether a record is in
     * @param gone whether it is not, and will not be again
     */
    Deciders(Predicate<UUID> known, Predicate<UUID> gone) {
        this.known = known;
        this.gone = gone;
    }

    void add(History.Choice choice) {
        open.add(choice);
    }

    /** What cannot be decided yet comes to the end of the queue; what is taken back is so after one other decision or more. */
    void run() {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!open.isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(open.size() + " decisions could not be made: their records have not arrived");
            }
            History.Choice choice = open.remove();
            if (!decided(choice)) {
                open.add(choice);
                pause();
            }
        }
        toTakeBack.forEach(decision -> Household.takesBack("model-police", decision));
    }

    /** Made, or never to be made: a record that an amendment has taken away is nobody's any more. */
    private boolean decided(History.Choice choice) {
        if (gone.test(choice.one().id()) || gone.test(choice.other().id())) {
            return true;
        }
        // Each attempt takes the lane, and would hold up what it waits for.
        return known.test(choice.one().id()) && known.test(choice.other().id()) && made(choice);
    }

    private boolean made(History.Choice choice) {
        Response answer = Calls.as("model-police", "person-linker", "offender-manager")
                .body(Household.decision(choice.one().id(), choice.other().id(),
                        choice.same() ? "SAME_PERSON" : "DIFFERENT_PEOPLE"))
                .when().post("/v1/link-decisions");
        if (answer.statusCode() == 422) {
            return false;
        }
        assertThat(answer.statusCode()).isEqualTo(201);
        if (!toTakeBack.isEmpty()) {
            Household.takesBack("model-police", toTakeBack.remove());
        }
        if (choice.takenBack()) {
            toTakeBack.add(UUID.fromString(answer.path("id")));
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted before all was decided", stopped);
        }
    }
}
