package safeguarding.registry.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.TestAgencies;
import safeguarding.registry.circle.LinkageRecord;

/**
 * Property 2: two facts that arrive at the same instant do not miss each other. Each transaction is made to linger between its
 * last look and its commit, so that without the lane both of two that overlap conclude that there is nobody to tell.
 */
@QuarkusTest
class RaceTest extends OverHttp {

    private static final int ROUNDS = 40;
    private static final String REFERRALS = "referral-service";
    private static final String OFFENDERS = "disclosure-service";
    private static final List<String> LINGERING = List.of("source_record", "involvement", "link_decision");

    private final ExecutorService two = Executors.newFixedThreadPool(2);
    private String agency;

    @Inject
    Intake intake;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void an_agency() {
        agency = TestAgencies.fresh("CHILDRENS_SERVICES");
    }

    @AfterEach
    void nothing_lingers() {
        two.shutdownNow();
        LINGERING.forEach(table -> asOwner("drop trigger if exists linger on " + table));
    }

    @Test
    void an_involvement_and_a_concern() throws Exception {
        List<Household> households = households();
        take(REFERRALS, households.stream().map(one -> one.referral(1)));

        List<Round> rounds = households.stream().map(one -> new Round(concern(one), () -> one.worksWithTom(agency),
                () -> take(REFERRALS, Stream.of(aboutTheMan(one))))).toList();

        eachIsToldOnce(rounds);
    }

    @Test
    void a_connection_and_an_involvement() throws Exception {
        List<Household> households = households();
        take(REFERRALS, households.stream().flatMap(one -> Stream.of(one.withoutConnection(1), aboutTheMan(one))));

        List<Round> rounds = households.stream().map(one -> new Round(concern(one), () -> one.worksWithTom(agency),
                () -> take(REFERRALS, Stream.of(one.referral(2))))).toList();

        eachIsToldOnce(rounds);
    }

    @Test
    void an_identification_and_a_concern() throws Exception {
        List<Round> rounds = new ArrayList<>();
        for (Household one : households()) {
            UUID named = UUID.randomUUID();
            take(REFERRALS, Stream.of(one.withAStranger(1), Linkage.of(UUID.randomUUID(), 1).adult(named, one.alan)));
            one.worksWithTom(agency);
            rounds.add(new Round(concern(one), () -> Household.decides(agency, one.man, named, "SAME_PERSON"),
                    () -> take(REFERRALS, Stream.of(Linkage.concern(concern(one), 1, named, "SAFEGUARDING", POLICE)))));
        }

        eachIsToldOnce(rounds);
    }

    @Test
    void two_records_of_one_human_from_two_owners() throws Exception {
        List<Round> rounds = new ArrayList<>();
        for (Household one : households()) {
            UUID offender = UUID.randomUUID();
            take(OFFENDERS, Stream.of(Linkage.concern(concern(one), 1, offender, "OFFENDER_MANAGEMENT", POLICE)));
            one.worksWithTom(agency);
            rounds.add(new Round(concern(one), () -> take(REFERRALS, Stream.of(one.referral(1))),
                    () -> take(OFFENDERS, Stream.of(Linkage.of(UUID.randomUUID(), 1).adult(offender, one.alan)))));
        }

        eachIsToldOnce(rounds);
    }

    /** Two facts of which neither tells anybody alone, and the concern of which both together tell. */
    private record Round(UUID concern, Runnable one, Runnable other) {
    }

    private void eachIsToldOnce(List<Round> rounds) throws Exception {
        transactionsLinger();
        for (int i = 0; i < rounds.size(); i++) {
            Round round = rounds.get(i);
            assertThat(told(round)).as("before round %s", i).isEmpty();
            together(round, i % 8);
            assertThat(told(round)).as("after round %s", i).containsExactly("TOLD NOTICE");
        }
        assertThat(Household.inbox(agency, "?limit=200").extract().<List<String>> path("items.concern.id"))
                .containsExactlyInAnyOrderElementsOf(rounds.stream().map(round -> round.concern().toString()).toList());
    }

    /** The second starts a little later in some rounds, because one comes through HTTP and the other does not. */
    private void together(Round round, int delayMillis) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(2);
        Future<?> one = two.submit(() -> {
            barrier.await();
            round.one().run();
            return null;
        });
        Future<?> other = two.submit(() -> {
            barrier.await();
            Thread.sleep(delayMillis);
            round.other().run();
            return null;
        });
        one.get(30, TimeUnit.SECONDS);
        other.get(30, TimeUnit.SECONDS);
    }

    private List<String> told(Round round) {
        return rows
                .list("select concat_ws(' ', state, item.kind) from notice left join inbox_item item on item.notice = notice.id"
                        + " where concern = ? and notice.agency = ?", row -> row.getString(1), round.concern(), agency);
    }

    private void transactionsLinger() {
        asOwner("create or replace function linger() returns trigger language plpgsql as"
                + " 'begin perform pg_sleep(0.02); return null; end'");
        LINGERING.forEach(table -> asOwner("create constraint trigger linger after insert or update on " + table
                + " deferrable initially deferred for each row execute function linger()"));
    }

    private void take(String owner, Stream<Linkage> records) {
        intake.take(owner, records.map(this::read).toList(), null);
    }

    private LinkageRecord read(Linkage record) {
        try {
            return json.readValue(record.json(), LinkageRecord.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Linkage aboutTheMan(Household household) {
        return Linkage.concern(concern(household), 1, household.man, "SAFEGUARDING", POLICE);
    }

    private static UUID concern(Household household) {
        return new UUID(household.referral.getMostSignificantBits(), ~household.referral.getLeastSignificantBits());
    }

    private static List<Household> households() {
        return Stream.generate(Household::new).limit(ROUNDS).toList();
    }
}
