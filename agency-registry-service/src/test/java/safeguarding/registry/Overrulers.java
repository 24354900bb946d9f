package safeguarding.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import safeguarding.registry.model.World;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

/** People who decide about telling whatever the rule says, each as soon as the concern is there. */
final class Overrulers {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final long PAUSE_MS = 20;

    private final Predicate<UUID> known;
    private final Deque<Choice> open = new ArrayDeque<>();

    /** @param known whether a concern is in */
    Overrulers(Predicate<UUID> known) {
        this.known = known;
    }

    /** What somebody decides, and whether he takes it back. */
    record Choice(World.Overruling fact, boolean takenBack) {
    }

    /**
     * About every other concern, and about an agency of the village that may or may not have to do with it; or about all of
     * them, since most are told anyhow.
     */
    static List<Choice> of(List<History.Source> sources, List<History.Course> courses) {
        List<Choice> choices = new ArrayList<>();
        for (History.Source source : sources) {
            for (World.Worry worry : source.last().worries()) {
                int dice = Math.floorMod(worry.id().hashCode(), 60);
                boolean tells = dice % 4 == 0;
                for (int i = 0; i < courses.size() && dice % 2 == 0; i++) {
                    if (tells || i == dice % 5) {
                        choices.add(
                                new Choice(new World.Overruling(worry.id(), courses.get(i).last().slug(), tells), dice > 50));
                    }
                }
            }
        }
        return choices;
    }

    void add(Choice choice) {
        open.add(choice);
    }

    void run() {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!open.isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(open.size() + " could not overrule: their concerns have not arrived");
            }
            Choice choice = open.remove();
            // Each attempt takes the lane, and would hold up what it waits for.
            if (known.test(choice.fact().worry())) {
                make(choice);
            } else {
                open.add(choice);
                pause();
            }
        }
    }

    private static void make(Choice choice) {
        World.Overruling fact = choice.fact();
        Response answer = officer().body("{\"concern\":\"" + fact.worry() + "\",\"agency\":\"" + fact.agency()
                + "\",\"verdict\":\"" + (fact.tells() ? "TELL\",\"detail\":\"CONTACT_ONLY\"" : "DO_NOT_TELL\"")
                + ",\"reason\":\"MORE_DETRIMENTAL_TO_CHILD\",\"explanation\":\"Invented\",\"reviewOn\":\"2999-01-01\"}")
                .when().post("/v1/routing-overrides");
        assertThat(answer.statusCode()).isEqualTo(201);
        if (choice.takenBack()) {
            officer().header("If-Match", "\"v1\"").body("{\"reason\":\"Invented\"}")
                    .when().put("/v1/routing-overrides/" + answer.path("id") + "/withdrawal")
                    .then().statusCode(200);
        }
    }

    private static RequestSpecification officer() {
        return Calls.as(Tokens.of("model-police").user("olga.officer").roles("disclosure-officer"), Calls.PURPOSE,
                Calls.LEGAL_BASIS);
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
