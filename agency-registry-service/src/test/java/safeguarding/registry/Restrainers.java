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

/** People who want to be asked before others are told, each as soon as the concern is there. */
final class Restrainers {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final long PAUSE_MS = 20;

    private final Predicate<UUID> known;
    private final Deque<Choice> open = new ArrayDeque<>();

    /** @param known whether a concern is in */
    Restrainers(Predicate<UUID> known) {
        this.known = known;
    }

    /** What somebody says, and whether it is lifted. */
    record Choice(World.AskingFirst fact, boolean lifted) {
    }

    /** About some concerns: of all agencies, or of one after the other of the village. */
    static List<Choice> of(List<History.Source> sources, List<History.Course> courses) {
        List<Choice> choices = new ArrayList<>();
        for (History.Source source : sources) {
            for (World.Worry worry : source.last().worries()) {
                int dice = Math.floorMod(worry.id().hashCode() / 60, 24);
                if (dice > 18) {
                    choices.add(new Choice(new World.AskingFirst(worry.id(), null), dice == 23));
                }
                for (int i = 0; i < courses.size() && dice == 2; i++) {
                    choices.add(new Choice(new World.AskingFirst(worry.id(), courses.get(i).last().slug()), i == 0));
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
                throw new AssertionError(open.size() + " could not be said: their concerns have not arrived");
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
        World.AskingFirst fact = choice.fact();
        Response answer = officer().body("{\"concern\":\"" + fact.worry() + "\","
                + (fact.agency() == null ? "" : "\"agency\":\"" + fact.agency() + "\",")
                + "\"reason\":\"VICTIM_AT_RISK\",\"explanation\":\"Invented\",\"reviewOn\":\"2999-01-01\"}")
                .when().post("/v1/share-restrictions");
        assertThat(answer.statusCode()).isEqualTo(201);
        if (choice.lifted()) {
            officer().header("If-Match", "\"v1\"").body("{\"reason\":\"Invented\"}")
                    .when().put("/v1/share-restrictions/" + answer.path("id") + "/lifting")
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
            throw new AssertionError("interrupted before all was said", stopped);
        }
    }
}
