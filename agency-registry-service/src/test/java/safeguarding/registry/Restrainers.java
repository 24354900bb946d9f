package safeguarding.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import safeguarding.registry.model.World;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

/** People who want to be asked before others are told, each as soon as the concern is there. */
final class Restrainers {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final long PAUSE_MS = 20;
    private static final Agreed AGREED = Agreed.first();

    private final Predicate<UUID> known;
    private final Deque<Choice> open = new ArrayDeque<>();

    /** @param known whether a concern is in */
    Restrainers(Predicate<UUID> known) {
        this.known = known;
    }

    /** What somebody says, and whether it is lifted. */
    record Choice(World.AskingFirst fact, boolean lifted) {
    }

    /** About some concerns of which somebody would be told but for this: of all agencies, or of one of those. */
    static List<Choice> of(History history) {
        World world = withOpenings(history);
        Map<String, String> lines = AGREED.lines(world);
        Set<UUID> overruled = world.overrulings.stream().map(World.Overruling::worry).collect(Collectors.toSet());
        List<Choice> choices = new ArrayList<>();
        for (World.Worry worry : world.worries) {
            List<String> told = lines.keySet().stream().filter(line -> line.startsWith(worry.id() + "/"))
                    .map(lines::get).filter(line -> line.startsWith("TOLD ")).map(line -> line.replaceAll(".* to ", ""))
                    .distinct().sorted().toList();
            int dice = Math.floorMod(worry.id().hashCode() / 60, 6);
            // Where a person has decided already nobody is asked: that too has to come about, though less often.
            if (!told.isEmpty() && overruled.contains(worry.id()) == (dice == 5)) {
                choices.add(new Choice(new World.AskingFirst(worry.id(), dice < 3 ? told.get(0) : null), dice == 2));
            }
        }
        return choices;
    }

    /** The facts as they are in the end, whatever ids the involvements will have. */
    private static World withOpenings(History history) {
        World world = history.world();
        for (Opening opening : history.openings) {
            UUID id = UUID.nameUUIDFromBytes(opening.localReference().getBytes(StandardCharsets.UTF_8));
            world.people.add(opening.person(id));
            world.works.add(opening.work(id));
        }
        return world;
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
