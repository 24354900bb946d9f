package safeguarding.bench.awareness;

import java.net.http.HttpClient;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.node.ArrayNode;

import safeguarding.bench.report.BenchOptions;
import safeguarding.bench.report.Latencies;
import safeguarding.bench.report.Report;
import safeguarding.bench.surroundings.Calls;
import safeguarding.bench.surroundings.ProcessorTime;
import safeguarding.bench.surroundings.Surroundings;
import safeguarding.bench.surroundings.Tokens;
import safeguarding.bench.telling.Arrivals;
import safeguarding.bench.telling.Concerns;
import safeguarding.bench.telling.Families;
import safeguarding.bench.telling.Family;
import safeguarding.bench.telling.InboxReader;
import safeguarding.bench.telling.Pacing;
import safeguarding.bench.telling.People;

/** From the 201 on a concern to the notice readable in each of eight inboxes, beside a bare message over the same broker. */
public final class Awareness {

    private static final int LONGEST_WAIT_SECONDS = 90;
    private static final int WARM_UP_PER_SECOND = 50;

    private final BenchOptions options;
    private final Surroundings surroundings;
    private final Report report;
    private final Clock clock;
    private final Calls gateway;
    private final Calls concernsAt;
    private final String concernsPath;
    private final People people = new People();
    private final Arrivals arrivals = new Arrivals(Family.TOLD.size());
    private final List<InboxReader> readers = new ArrayList<>();

    public Awareness(BenchOptions options, Surroundings surroundings, Report report, Clock clock) {
        this.options = options;
        this.surroundings = surroundings;
        this.report = report;
        this.clock = clock;
        HttpClient http = Calls.client();
        Tokens tokens = new Tokens(http, surroundings.tokenEndpoint());
        this.gateway = new Calls(http, tokens, surroundings.gateway());
        this.concernsAt = options.direct() ? new Calls(http, tokens, surroundings.referralService()) : gateway;
        this.concernsPath = options.direct() ? "/v1/concerns" : "/referral/v1/concerns";
    }

    /** Says whether every notice came, and came once. */
    public boolean run() throws InterruptedException, SQLException {
        report.say("Concerns are posted " + (options.direct() ? "straight to the referral-service" : "through the gateway")
                + ", inboxes are read through the gateway by long poll; the gateway's limits are as they are.");
        boolean complete = true;
        try (BareKafka bare = new BareKafka(surroundings.kafka())) {
            openInboxes();
            BenchOptions.Pace warmUp = new BenchOptions.Pace(WARM_UP_PER_SECOND, options.warmUpSeconds());
            report.say("Warming up: " + warmUp.perSecond() + " concerns a second for " + warmUp.seconds() + " s.");
            AwarenessStage warmed = stage(warmUp, bare);
            report.say("  " + warmed.counts());
            ArrayNode stages = report.json().putArray("stages");
            for (BenchOptions.Pace pace : options.paces()) {
                AwarenessStage stage = stage(pace, bare);
                stage.lines().forEach(report::say);
                stages.add(stage.json());
                complete &= stage.counts().complete();
            }
            complete &= warmed.counts().complete();
        }
        return closeInboxes() && complete;
    }

    private void openInboxes() {
        for (int inbox = 0; inbox < Family.TOLD.size(); inbox++) {
            int number = inbox;
            InboxReader reader = new InboxReader(gateway, Family.TOLD.get(inbox),
                    (item, when) -> arrivals.arrived(number, item.path("concern").path("id").asText(), when));
            reader.start();
            readers.add(reader);
        }
    }

    private boolean closeInboxes() {
        readers.forEach(InboxReader::stop);
        List<String> failures = readers.stream().map(InboxReader::failure).filter(one -> !one.isEmpty()).toList();
        failures.forEach(report::say);
        int refused = readers.stream().mapToInt(InboxReader::refused).sum();
        if (refused > 0) {
            report.say("The gateway's limit for one caller held up " + refused + " polls.");
        }
        return failures.isEmpty();
    }

    /** Families of its own for each pace, so that each begins with the same history. */
    private AwarenessStage stage(BenchOptions.Pace pace, BareKafka bare) throws InterruptedException, SQLException {
        List<Family> families = families();
        int doubledBefore = arrivals.doubled();
        Concerns concerns = new Concerns(concernsAt, concernsPath, families);
        long began = System.nanoTime() + 200_000_000L;
        ProcessorTime processor = ProcessorTime.begin(surroundings);
        Thread beside = new Thread(() -> new Pacing(began, pace, 0.5).run(bare::send), "beside");
        beside.start();
        Pacing pacing = new Pacing(began, pace, 0);
        pacing.run(number -> concerns.post(number, pacing.dueNanos(number)));
        beside.join();
        concerns.await();
        ProcessorTime.Shares shares = processor.shares();
        arrivals.await(concerns.ids(), LONGEST_WAIT_SECONDS);
        Latencies echoed = bare.taken();
        Legs legs = new Legs(clock.instant(), System.nanoTime()).measured(surroundings, concerns, arrivals);
        AwarenessStage.Counts counts = new AwarenessStage.Counts(concerns.count(), pace.count() * Family.TOLD.size(),
                arrivals.countOf(concerns.ids()), arrivals.doubled() - doubledBefore, concerns.failures());
        return new AwarenessStage(pace, fromTaken(concerns), echoed, fromDue(concerns), posting(concerns), counts, legs,
                shares);
    }

    private Latencies fromTaken(Concerns concerns) {
        List<Long> nanos = new ArrayList<>();
        concerns.each((id, posted) -> arrivals.each(id, when -> nanos.add(when - posted.takenNanos())));
        return Latencies.ofNanos(nanos);
    }

    private Latencies fromDue(Concerns concerns) {
        List<Long> nanos = new ArrayList<>();
        concerns.each((id, posted) -> arrivals.each(id, when -> nanos.add(when - posted.dueNanos())));
        return Latencies.ofNanos(nanos);
    }

    private static Latencies posting(Concerns concerns) {
        List<Long> nanos = new ArrayList<>();
        concerns.each((id, posted) -> nanos.add(posted.takenNanos() - posted.dueNanos()));
        return Latencies.ofNanos(nanos);
    }

    /** Established, and found to be: one concern about each has reached all eight. */
    private List<Family> families() throws InterruptedException {
        List<Family> families = Families.established(gateway, people, options.families());
        Concerns first = new Concerns(concernsAt, concernsPath, families);
        IntStream.range(0, families.size()).forEach(number -> first.post(number, System.nanoTime()));
        first.await();
        if (!first.failures().isEmpty() || !arrivals.await(first.ids(), LONGEST_WAIT_SECONDS)) {
            throw new IllegalStateException("The families are not ready: " + first.failures());
        }
        return families;
    }
}
