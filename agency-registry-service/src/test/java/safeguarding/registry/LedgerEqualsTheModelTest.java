package safeguarding.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;
import safeguarding.registry.model.NaiveLedger;
import safeguarding.registry.model.World;
import safeguarding.testkit.Calls;

/**
 * Property 1: when the queues are empty, the ledger equals what follows from all facts, in whatever order and however often
 * they arrived.
 */
@QuarkusTest
class LedgerEqualsTheModelTest extends OverHttp {

    private static final int HISTORIES = 40;
    private static final int LANES_OF_TRAFFIC = 4;

    @Inject
    ObjectMapper json;

    @Test
    void random_histories_in_random_orders_end_in_the_ledger_of_the_naive_model() throws Exception {
        TestAgencies.register("BAKERY", "model-bakery");
        for (String type : List.of("CHILDRENS_SERVICES", "SCHOOL", "HEALTH_TRUST", "POLICE")) {
            TestAgencies.register(type, "model-" + type.toLowerCase().replace('_', '-'));
        }
        List<History> histories = new ArrayList<>();
        for (int seed = 0; seed < HISTORIES; seed++) {
            histories.add(new History(7_000 + seed));
        }

        play(histories);

        Map<String, String> expected = new HashMap<>();
        for (History history : histories) {
            expected.putAll(new NaiveLedger(history.world, rules(), 365).lines());
        }
        assertThat(expected).hasSizeGreaterThan(HISTORIES);
        await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> assertThat(ledger(histories)).containsExactlyInAnyOrderEntriesOf(expected));
        assertEachWasToldAsOftenAsTheLedgerSays(histories);
    }

    /**
     * Everything at once: several threads, announcements shuffled and some of them twice, the owner's versions in their own
     * order.
     */
    private static void play(List<History> histories) {
        List<Runnable> steps = Collections.synchronizedList(new ArrayList<>());
        Map<Integer, List<Runnable>> traffic = new ConcurrentHashMap<>();
        Random random = new Random(99);
        List<Runnable> decisions = new ArrayList<>();
        Owner owner = new Owner();
        for (History history : histories) {
            Map<UUID, List<History.Put>> byRecord = new LinkedHashMap<>();
            history.puts.forEach(put -> byRecord.computeIfAbsent(put.id(), unused -> new ArrayList<>()).add(put));
            byRecord.values().forEach(versions -> steps.add(() -> {
                for (History.Put put : versions) {
                    owner.holds(put.id(), put.json());
                    owner.announces(put.topic(), put.id());
                }
            }));
            history.puts.forEach(put -> {
                if (put.id().hashCode() % 3 == 0) {
                    History.Put last = byRecord.get(put.id()).get(byRecord.get(put.id()).size() - 1);
                    steps.add(() -> {
                        owner.holds(last.id(), last.json());
                        owner.announces(last.topic(), last.id());
                    });
                }
            });
            history.openings.forEach(opening -> steps.add(() -> decide(history, open(history, opening), owner)));
            decisions.addAll(decisions(history));
        }
        Collections.shuffle(steps, random);
        // People decide beside the traffic, as soon as the records are there.
        CompletableFuture<Void> people = CompletableFuture.runAsync(() -> decisions.forEach(Runnable::run),
                Executors.newSingleThreadExecutor());
        for (int i = 0; i < steps.size(); i++) {
            traffic.computeIfAbsent(i % LANES_OF_TRAFFIC, unused -> new ArrayList<>()).add(steps.get(i));
        }
        CompletableFuture
                .allOf(traffic.values().stream().map(lane -> CompletableFuture.runAsync(() -> lane.forEach(Runnable::run)))
                        .toArray(CompletableFuture[]::new))
                .join();
        owner.close();
    }

    /**
     * Officers decide about some of the lines that such work can bring, once or twice, also where nobody asks: the agreement
     * may
     * ask another day. The concern may not have arrived yet.
     */
    private static void decide(History history, World.Work work, Owner owner) {
        for (World.Worry worry : history.world.worries) {
            int dice = Math.floorMod(worry.id().hashCode() ^ work.id().hashCode(), 4);
            if (dice == 0) {
                continue;
            }
            UUID request = UUID.randomUUID();
            List<String> reasons = dice == 1 ? Arrays.asList("DISCLOSURE_NOT_NOW", null)
                    : dice == 2 ? Arrays.asList(null, "DISCLOSURE_NOT_NOW") : List.of("DISCLOSURE_NOT_NOW");
            for (int version = 1; version <= reasons.size(); version++) {
                Linkage decision = Linkage.of(request, version).decided(UUID.randomUUID(), worry.id(), work.id(), work.agency(),
                        reasons.get(version - 1));
                owner.holds(request, decision.json());
                owner.announces(Linkage.DECISION, request);
            }
            synchronized (history) {
                history.world.disclosures.add(new World.Disclosure(worry.id(), work.id(), work.agency(),
                        dice == 1 ? "TOLD AGREED_WORDING" : "WITHHELD DISCLOSURE_NOT_NOW"));
            }
        }
    }

    private static World.Work open(History history, History.Opening opening) {
        String body = "{\"localReference\":\"" + opening.localReference() + "\",\"kind\":\""
                + (opening.child() ? "CHILD" : "ADULT")
                + "\",\"openedOn\":\"2015-01-01\"," + opening.person() + "}";
        String id = Calls.as(opening.agency(), "practitioner").body(body)
                .when().post("/v1/involvements")
                .then().statusCode(201).extract().path("id");
        if (opening.closedOn() != null) {
            Calls.as(opening.agency(), "practitioner").header("If-Match", "\"v1\"")
                    .body("{\"closedOn\":\"" + opening.closedOn()
                            + "\",\"residualRisk\":\"None known\",\"riskHeldBy\":\"Nobody\"}")
                    .when().put("/v1/involvements/" + id + "/closure")
                    .then().statusCode(200);
        }
        synchronized (history) {
            return history.opened(opening, UUID.fromString(id));
        }
    }

    /**
     * An adult known only by description is identified by a human in every second history; in every fourth, that is taken back
     * again.
     */
    private static List<Runnable> decisions(History history) {
        List<World.Person> adults = history.world.people.stream().filter(person -> !person.child() && person.ofReferral())
                .toList();
        World.Person unknown = adults.stream().filter(person -> !person.identified()).findFirst().orElse(null);
        World.Person known = adults.stream().filter(World.Person::identified).findFirst().orElse(null);
        if (unknown == null || known == null
                || history.puts.stream().anyMatch(put -> put.json().contains("\"version\":2,\"people\":[{"))) {
            return List.of();
        }
        boolean takenBack = unknown.id().hashCode() % 4 == 0;
        if (!takenBack) {
            history.world.decisions.add(new World.Decision(unknown.id(), known.id(), true));
        }
        String body = "{\"record\":\"" + unknown.id() + "\",\"other\":\"" + known.id()
                + "\",\"decision\":\"SAME_PERSON\",\"evidence\":\"Told by the mother\",\"grade\":\"2B\"}";
        return List.of(() -> {
            // Refused until both records have arrived.
            String id = await().atMost(Duration.ofSeconds(60)).until(() -> Calls.as("model-police", "person-linker").body(body)
                    .when().post("/v1/link-decisions")
                    .then().statusCode(anyOf(is(201), is(422))).extract().<String> path("id"), made -> made != null);
            if (takenBack) {
                Calls.as("model-police", "person-linker").header("If-Match", "\"v1\"")
                        .body("{\"reason\":\"It was his brother\"}")
                        .when().put("/v1/link-decisions/" + id + "/withdrawal")
                        .then().statusCode(200);
            }
        });
    }

    private Map<String, String> ledger(List<History> histories) {
        List<UUID> concerns = histories.stream().flatMap(history -> history.world.worries.stream()).map(World.Worry::id)
                .toList();
        Map<String, String> lines = new HashMap<>();
        rows.list("select concern, involvement, state, detail, reason from notice where concern = any(?::uuid[])"
                + " and state in ('TOLD', 'AWAITING_DECISION', 'WITHHELD')",
                row -> lines.put(row.getString(1) + "/" + row.getString(2), row.getString(3)
                        + (row.getString(4) == null ? "" : " " + row.getString(4))
                        + (row.getString(5) == null ? "" : " " + row.getString(5))),
                concerns);
        return lines;
    }

    /** Whoever stands as told has one notice more in his inbox than recalls; everybody else as many recalls as notices. */
    private void assertEachWasToldAsOftenAsTheLedgerSays(List<History> histories) {
        List<UUID> concerns = histories.stream().flatMap(history -> history.world.worries.stream()).map(World.Worry::id)
                .toList();
        List<String> wrong = rows
                .list("select notice.id || ' ' || state from notice left join inbox_item item on item.notice = notice.id"
                        + " where concern = any(?::uuid[]) group by notice.id, state"
                        + " having count(*) filter (where item.kind = 'NOTICE') - count(*) filter (where item.kind = 'RECALL')"
                        + " <> case when state = 'TOLD' then 1 else 0 end", row -> row.getString(1), concerns);
        assertThat(wrong).isEmpty();
    }

    private Map<String, String> rules() throws Exception {
        Map<String, String> rules = new HashMap<>();
        JsonNode agreement = json.readTree(getClass().getResourceAsStream("/agreements/hips-sharing-agreement.v1.json"));
        for (JsonNode rule : agreement.get("rules")) {
            String verdict = rule.get("verdict").asText();
            String line = switch (verdict) {
                case "TELL" -> "TELL " + rule.get("detail").asText();
                case "WITHHOLD" -> "WITHHELD " + rule.get("reason").asText();
                default -> verdict;
            };
            rules.put(rule.get("concernClass").asText() + "/" + rule.get("agencyType").asText(), line);
        }
        return rules;
    }

}
