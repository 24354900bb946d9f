package safeguarding.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import safeguarding.registry.model.World;
import safeguarding.testkit.Calls;

/**
 * Property 1: when the queues are empty, the ledger equals what follows from all facts, in whatever order and however often
 * they arrived, and whatever became meanwhile of the agencies and of the agreement.
 */
@QuarkusTest
class LedgerEqualsTheModelTest extends OverHttp {

    private static final int HISTORIES = 40;

    @Test
    void random_histories_in_random_orders_end_in_the_ledger_of_the_naive_model() {
        List<History> histories = new ArrayList<>();
        for (int seed = 0; seed < HISTORIES; seed++) {
            histories.add(new History(HistoryTest.FIRST_SEED + seed));
        }
        Agreed second = Agreed.first().withOtherRules().next();
        // The rules of the first again, which the other tests of this run expect.
        Agreed third = Agreed.first().next().next();
        try {
            play(histories, second);
            assertThatTheLedgerIsThatOf(histories, second);
        } finally {
            second.publish();
            third.publish();
        }
        assertThatTheLedgerIsThatOf(histories, third);
        assertEachWasToldAsOftenAsTheLedgerSays(histories);
    }

    /** So many with one number are an alarm as long as they are there. */
    @AfterEach
    void the_crowd_goes() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            new History(HistoryTest.FIRST_SEED + seed).sources.stream()
                    .filter(source -> source.last().people().size() == Lookalikes.CROWD)
                    .forEach(source -> recorded(source.topic(), Linkage.of(source.id(), source.versions().size() + 1)));
        }
    }

    /**
     * Everything at once: several threads, announcements mixed and some of them twice, the owner's versions in their own order;
     * and somewhere in between another version of the agreement.
     */
    private void play(List<History> histories, Agreed another) {
        Traffic traffic = new Traffic(99);
        Deciders deciders = new Deciders(this::known, gone(histories));
        Overrulers overrulers = new Overrulers(this::isIn);
        Restrainers restrainers = new Restrainers(this::isIn);
        try (Owner owner = new Owner()) {
            for (History history : histories) {
                history.sources.forEach(source -> traffic.add(versions(source, owner)));
                // Announced once more at any time, before its first announcement too.
                history.sources.stream().filter(source -> source.id().hashCode() % 3 == 0)
                        .forEach(source -> traffic.add(List.of(() -> announce(source, source.versions().size(), owner))));
                history.openings.forEach(opening -> traffic.add(List.of(() -> open(history, opening, owner))));
                history.courses.forEach(course -> traffic.add(course.states().stream().map(state -> said(state)).toList()));
                history.choices.forEach(deciders::add);
                history.overrulings().forEach(overrulers::add);
                history.restrictions.forEach(restrainers::add);
            }
            traffic.add(List.of(another::publish));
            traffic.run(() -> CompletableFuture
                    .allOf(CompletableFuture.runAsync(deciders::run), CompletableFuture.runAsync(overrulers::run),
                            CompletableFuture.runAsync(restrainers::run))
                    .join());
        }
    }

    private static List<Runnable> versions(History.Source source, Owner owner) {
        List<Runnable> steps = new ArrayList<>();
        for (int version = 1; version <= source.versions().size(); version++) {
            int number = version;
            steps.add(() -> announce(source, number, owner));
        }
        return steps;
    }

    private static void announce(History.Source source, int version, Owner owner) {
        owner.holds(source.id(), Written.linkage(source.id(), version, source.versions().get(version - 1)));
        owner.announces(source.topic(), source.id());
    }

    private static Runnable said(World.Agency agency) {
        return () -> {
            if (agency.open()) {
                TestAgencies.register(agency.type(), agency.slug());
            } else {
                TestAgencies.close(agency.type(), agency.slug(), agency.successors().toArray(String[]::new));
            }
        };
    }

    private static void open(History history, Opening opening, Owner owner) {
        String id = Calls.as(opening.agency(), "practitioner").body(Written.opening(opening))
                .when().post("/v1/involvements")
                .then().statusCode(201).extract().path("id");
        if (opening.closedOn() != null) {
            Calls.as(opening.agency(), "practitioner").header("If-Match", "\"v1\"")
                    .body("{\"closedOn\":\"" + opening.closedOn()
                            + "\",\"residualRisk\":\"None known\",\"riskHeldBy\":\"Nobody\"}")
                    .when().put("/v1/involvements/" + id + "/closure")
                    .then().statusCode(200);
        }
        history.opened(opening, UUID.fromString(id)).forEach(decision -> decide(decision, owner));
    }

    /**
     * Officers decide once or twice, also where nobody asks: the agreement may ask another day. The concern may not be there
     * yet.
     */
    private static void decide(World.Disclosure decided, Owner owner) {
        UUID request = Linkage.request(decided.worry(), decided.subject(), decided.work(), decided.agency());
        String last = decided.tells() ? null : "DISCLOSURE_NOT_NOW";
        String first = decided.tells() ? "DISCLOSURE_NOT_NOW" : null;
        List<String> reasons = request.hashCode() % 2 == 0 ? Arrays.asList(last) : Arrays.asList(first, last);
        for (int version = 1; version <= reasons.size(); version++) {
            Linkage decision = Linkage.of(request, version).decided(UUID.randomUUID(), decided.worry(), decided.work(),
                    decided.agency(), reasons.get(version - 1));
            owner.holds(request, decision.json());
            owner.announces(Linkage.DECISION, request);
        }
    }

    private boolean known(UUID record) {
        return rows.first("select 1 from person_record where id = ?", row -> true, record).isPresent();
    }

    private boolean isIn(UUID concern) {
        return rows.first("select 1 from concern where id = ?", row -> true, concern).isPresent();
    }

    /** Of a record that an amendment takes away, whether the amendment is in. */
    private Predicate<UUID> gone(List<History> histories) {
        Map<UUID, History.Source> leaving = new HashMap<>();
        for (History history : histories) {
            for (History.Source source : history.sources) {
                Set<UUID> staying = new HashSet<>();
                source.last().people().forEach(person -> staying.add(person.id()));
                source.versions().get(0).people().stream().filter(person -> !staying.contains(person.id()))
                        .forEach(person -> leaving.put(person.id(), source));
            }
        }
        return record -> leaving.containsKey(record)
                && versionOf(leaving.get(record).id()) == leaving.get(record).versions().size();
    }

    /** For a whole second, because a wrong change can come after a right one; what is queued has to be settled by then. */
    private void assertThatTheLedgerIsThatOf(List<History> histories, Agreed agreed) {
        Map<String, String> expected = new HashMap<>();
        for (History history : histories) {
            expected.putAll(agreed.lines(history.world()));
        }
        assertThat(expected).hasSizeGreaterThan(HISTORIES);
        await().during(Duration.ofSeconds(1)).atMost(Duration.ofSeconds(90)).pollInterval(Duration.ofMillis(250))
                .untilAsserted(() -> {
                    assertThat(rows.list("select concern from settling where concern = any(?::uuid[])",
                            row -> row.getString(1), concerns(histories))).isEmpty();
                    assertThat(ledger(histories)).containsExactlyInAnyOrderEntriesOf(expected);
                    assertThat(asked(histories)).containsExactlyInAnyOrderElementsOf(asking(expected));
                });
    }

    private static List<UUID> concerns(List<History> histories) {
        return histories.stream().flatMap(history -> history.concerns().stream()).toList();
    }

    private Map<String, String> ledger(List<History> histories) {
        Map<String, String> lines = new HashMap<>();
        rows.list(
                "select concern, involvement, concat_ws(' ', state, detail, reason, case when rule = 'ask-first'"
                        + " then 'OF_RECORDER' end, case when state = 'TOLD' then 'to ' || agency end)"
                        + " from notice where concern = any(?::uuid[]) and state in ('TOLD', 'AWAITING_DECISION', 'WITHHELD')",
                // A second line that stands for the same work is one too many.
                row -> lines.merge(row.getString(1) + "/" + row.getString(2), row.getString(3), (one, two) -> one + ", " + two),
                concerns(histories));
        return lines;
    }

    /** What officers are asked now; one that stands for somebody whom the concern is not about is shown as such. */
    private List<String> asked(List<History> histories) {
        return rows.list("select concat(concern, '/', involvement, case when subject <> (select subject from concern"
                + " where id = disclosure_request.concern) then ' about another' end) from disclosure_request"
                + " where standing and concern = any(?::uuid[])", row -> row.getString(1), concerns(histories));
    }

    /** A line asks when it waits for a decision, and when it rests on one. */
    private static List<String> asking(Map<String, String> lines) {
        return lines.keySet().stream().filter(line -> List.of("AWAITING_DECISION", "TOLD AGREED_WORDING",
                "WITHHELD DISCLOSURE_NOT_NOW").contains(HistoryTest.withoutAgency(lines.get(line)))).toList();
    }

    /** Whoever stands as told has one notice more in his inbox than recalls; everybody else as many recalls as notices. */
    private void assertEachWasToldAsOftenAsTheLedgerSays(List<History> histories) {
        String sql = """
                with line as (
                    select id, state, agency from notice where concern = any(?::uuid[])
                ), reader as (
                    select id, agency as who from line
                    union select line.id, item.agency from line join inbox_item item on item.notice = line.id
                )
                select concat_ws(' ', line.id, state, line.agency, who, string_agg(kind, ',' order by position))
                from line join reader on reader.id = line.id
                left join inbox_item item on item.notice = line.id and item.agency = who
                group by line.id, state, line.agency, who
                having count(*) filter (where kind = 'NOTICE') - count(*) filter (where kind = 'RECALL')
                    <> case when state = 'TOLD' and who = line.agency then 1 else 0 end""";
        List<String> wrong = rows.list(sql, row -> row.getString(1), concerns(histories));
        assertThat(wrong).isEmpty();
    }
}
