package safeguarding.bench.intake;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import safeguarding.bench.report.BenchOptions;
import safeguarding.bench.report.Latencies;
import safeguarding.bench.report.Report;
import safeguarding.bench.surroundings.Calls;
import safeguarding.bench.surroundings.ProcessorTime;
import safeguarding.bench.surroundings.Surroundings;
import safeguarding.bench.surroundings.Tokens;
import safeguarding.bench.telling.People;
import safeguarding.local.Part;

/** Referrals a second through the service, beside the same rows inserted with plain JDBC, turn by turn. */
public final class Intake {

    private static final String AGENCY = "larkfield-primary-invented";
    private static final int WARM_UP_PLAIN_SECONDS = 4;
    private static final int LONGEST_DRAIN_SECONDS = 60;
    private static final int WARM_UP_SLICE_SECONDS = 10;
    private static final int LONGEST_WARM_UP = 5;
    private static final double STILL_FASTER = 1.05;
    private static final int STILL_COMPILING = 15;
    private static final int MOST_A_SECOND = 400;

    private final BenchOptions options;
    private final Surroundings surroundings;
    private final Report report;
    private final Calls service;
    private final Tokens tokens;
    private final ReferralForm form = new ReferralForm(new People());
    private final AtomicLong throughService = new AtomicLong();
    private final AtomicLong plain = new AtomicLong();

    /** The rounds of one number of connections. */
    private record Sides(List<Double> service, List<Double> plain) {

        Sides() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        double ratio() {
            return median(service) / median(plain);
        }

        static double median(List<Double> values) {
            return Latencies.of(values.stream().mapToDouble(Double::doubleValue).toArray()).median();
        }
    }

    public Intake(BenchOptions options, Surroundings surroundings, Report report) {
        this.options = options;
        this.surroundings = surroundings;
        this.report = report;
        HttpClient http = Calls.client();
        this.tokens = new Tokens(http, surroundings.tokenEndpoint());
        this.service = new Calls(http, tokens, surroundings.referralService());
    }

    /** Says whether as many referrals are in the tables as were counted. */
    public boolean run() throws InterruptedException, SQLException {
        report.say(surroundings.stop(List.of(Part.GATEWAY, Part.REGISTRY, Part.DISCLOSURE))
                ? "Only the referral-service runs, with its database, broker and sign-in; the other services are stopped."
                : "The other services run on, and take in what is recorded: the service's figure is lower for it.");
        long before = referrals("referral");
        int most = options.connections().stream().mapToInt(Integer::intValue).max().orElse(1);
        warmUp(most);
        try (Scratch scratch = Scratch.made(surroundings)) {
            ReferralRows rows = sample();
            report.say("A referral is " + rows.count() + " rows in " + rows.tables().size() + " tables.");
            plain(scratch, rows, most, WARM_UP_PLAIN_SECONDS);
            Map<Integer, Sides> sides = rounds(scratch, rows);
            print(sides);
            try (Connection connection = scratch.connect()) {
                return counted(before, referrals(connection));
            }
        }
    }

    /**
     * A server that is measured while its code is still being compiled is measured for that; on a busy machine it takes
     * longer. Its
     * speed alone does not tell: it goes up and down with whatever else the machine does.
     */
    private void warmUp(int connections) throws InterruptedException {
        report.say("Warming up: " + options.warmUpSeconds() + " s, and then until it compiles little and gets no faster.");
        int least = Math.max(1, options.warmUpSeconds() / WARM_UP_SLICE_SECONDS);
        double best = 0;
        for (int slice = 1; slice <= LONGEST_WARM_UP * least; slice++) {
            Compiling compiling = Compiling.begin(surroundings.process(Part.REFERRAL));
            double now = throughService(connections, WARM_UP_SLICE_SECONDS);
            OptionalDouble percent = compiling.percent();
            if (slice >= least && now < STILL_FASTER * best && percent.orElse(0) < STILL_COMPILING) {
                report.say(String.format(Locale.ROOT, "Warm after %d s: %.0f/s%s.", slice * WARM_UP_SLICE_SECONDS, now,
                        said(percent)));
                return;
            }
            best = Math.max(best, now);
        }
        report.say(
                "It still got faster after " + LONGEST_WARM_UP + " times as long: the figures are lower than they might be.");
    }

    private Map<Integer, Sides> rounds(Scratch scratch, ReferralRows rows) throws InterruptedException, SQLException {
        Map<Integer, Sides> sides = new LinkedHashMap<>();
        for (int round = 1; round <= options.rounds(); round++) {
            for (int connections : options.connections()) {
                Compiling compiling = Compiling.begin(surroundings.process(Part.REFERRAL));
                ProcessorTime processor = ProcessorTime.begin(surroundings);
                double through = throughService(connections, options.roundSeconds());
                ProcessorTime.Shares shares = processor.shares();
                String compiled = said(compiling.percent());
                double drained = drain();
                double beside = plain(scratch, rows, connections, options.roundSeconds());
                Sides here = sides.computeIfAbsent(connections, unused -> new Sides());
                here.service().add(through);
                here.plain().add(beside);
                report.say(String.format(Locale.ROOT,
                        "round %d, %2d connections: service %6.0f/s, plain JDBC %6.0f/s; announced %.1f s after; percent of one processor: %s%s",
                        round, connections, through, beside, drained, shares, compiled));
            }
        }
        return sides;
    }

    private static String said(OptionalDouble percent) {
        return percent.isEmpty() ? "" : String.format(Locale.ROOT, "; compiling took %.0f", percent.getAsDouble());
    }

    private void print(Map<Integer, Sides> sides) {
        report.say("");
        report.say(String.format(Locale.ROOT, "referrals a second, medians of %d rounds of %d s", options.rounds(),
                options.roundSeconds()));
        ArrayNode json = report.json().putArray("intake");
        sides.forEach((connections, here) -> {
            report.say(String.format(Locale.ROOT, "  %2d connections: through the service %6.0f, plain JDBC %6.0f, ratio %.2f",
                    connections, Sides.median(here.service()), Sides.median(here.plain()), here.ratio()));
            ObjectNode one = json.addObject().put("connections", connections)
                    .put("servicePerSecond", Sides.median(here.service())).put("plainPerSecond", Sides.median(here.plain()))
                    .put("ratio", here.ratio());
            here.service().forEach(one.putArray("serviceRounds")::add);
            here.plain().forEach(one.putArray("plainRounds")::add);
        });
    }

    private double throughService(int connections, int seconds) throws InterruptedException {
        // Written before the round, so that the writing of forms is no part of it.
        Queue<byte[]> forms = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < MOST_A_SECOND * seconds; i++) {
            forms.add(form.body().getBytes(StandardCharsets.UTF_8));
        }
        URI base = URI.create(surroundings.referralService());
        Rounds.Outcome outcome = Rounds.run(connections, seconds, () -> new Rounds.Worker() {

            private final Wire wire = new Wire(base);

            @Override
            public void act() throws IOException {
                byte[] next = forms.poll();
                Wire.Answer answer = wire.post("/v1/referrals", tokens.of(AGENCY + "-system"),
                        next == null ? form.body().getBytes(StandardCharsets.UTF_8) : next);
                if (answer.status() != 201) {
                    throw new IllegalStateException("The service answered " + answer.status() + " " + answer.body());
                }
            }

            @Override
            public void close() {
                wire.close();
            }
        });
        throughService.addAndGet(outcome.acts());
        return outcome.perSecond();
    }

    private double plain(Scratch scratch, ReferralRows rows, int connections, int seconds) throws InterruptedException {
        Rounds.Outcome outcome = Rounds.run(connections, seconds, () -> new PlainWriter(scratch.connect(), rows));
        plain.addAndGet(outcome.acts());
        return outcome.perSecond();
    }

    /** One more referral, and what it left behind. */
    private ReferralRows sample() throws SQLException {
        UUID id = UUID.fromString(service.post(AGENCY, "/v1/referrals", form.body()).path("id").asText());
        throughService.incrementAndGet();
        try (Connection connection = surroundings.database("referral")) {
            return ReferralRows.read(connection, id);
        }
    }

    /** Waits until the relay has announced everything, so that none of it falls into the other side's round. */
    private double drain() throws SQLException, InterruptedException {
        long began = System.nanoTime();
        try (Connection connection = surroundings.database("referral"); Statement statement = connection.createStatement()) {
            while ((System.nanoTime() - began) / 1e9 < LONGEST_DRAIN_SECONDS) {
                try (ResultSet row = statement.executeQuery("select (select max(position) from trail_entry) <="
                        + " (select position from relay_position where relay = 'kafka')")) {
                    if (row.next() && row.getBoolean(1)) {
                        return (System.nanoTime() - began) / 1e9;
                    }
                }
                Thread.sleep(50);
            }
        }
        throw new IllegalStateException("The relay has not announced everything within " + LONGEST_DRAIN_SECONDS + " s.");
    }

    private boolean counted(long before, long inScratch) throws SQLException {
        long inService = referrals("referral") - before;
        report.say("Referrals counted and found: service " + throughService + " and " + inService + ", plain JDBC " + plain
                + " and " + inScratch + ".");
        return inService == throughService.get() && inScratch == plain.get();
    }

    private long referrals(String database) throws SQLException {
        try (Connection connection = surroundings.database(database)) {
            return referrals(connection);
        }
    }

    private static long referrals(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from referral")) {
            row.next();
            return row.getLong(1);
        }
    }
}
