package safeguarding.bench.sealing;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import safeguarding.bench.intake.ReferralForm;
import safeguarding.bench.intake.Rounds;
import safeguarding.bench.report.BenchOptions;
import safeguarding.bench.report.Latencies;
import safeguarding.bench.report.Report;
import safeguarding.bench.surroundings.Calls;
import safeguarding.bench.surroundings.ProcessorTime;
import safeguarding.bench.surroundings.Surroundings;
import safeguarding.bench.surroundings.Tokens;
import safeguarding.bench.telling.People;
import safeguarding.local.Part;

/**
 * Referrals a second through the service with its seal key and without it, turn by turn, and how long an entry waits for its
 * seal.
 */
public final class Sealing {

    private static final String AGENCY = "larkfield-primary-invented";
    private static final double LONGEST_WAIT_MILLIS = 1000;

    private final BenchOptions options;
    private final Surroundings surroundings;
    private final Report report;
    private final Tokens tokens;
    private final ReferralForm form = new ReferralForm(new People());
    private final Map<Integer, Sides> sides = new TreeMap<>();
    private long posted;
    private boolean keptApart = true;

    /** The rounds of one number of connections. */
    private record Sides(List<Double> sealed, List<Double> unsealed, List<Double> waits) {

        Sides() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        double ratio() {
            return of(sealed).median() / of(unsealed).median();
        }

        /** Of each round with the key to the one beside it without. */
        Latencies ratios() {
            double[] ratios = new double[sealed.size()];
            for (int i = 0; i < ratios.length; i++) {
                ratios[i] = sealed.get(i) / unsealed.get(i);
            }
            return Latencies.of(ratios);
        }

        static Latencies of(List<Double> values) {
            return Latencies.of(values.stream().mapToDouble(Double::doubleValue).toArray());
        }
    }

    public Sealing(BenchOptions options, Surroundings surroundings, Report report) {
        this.options = options;
        this.surroundings = surroundings;
        this.report = report;
        this.tokens = new Tokens(Calls.client(), surroundings.tokenEndpoint());
    }

    /** Says whether every referral is there, all of the trail is sealed, and nothing was sealed without the key. */
    public boolean run() throws InterruptedException, SQLException {
        surroundings.stop(List.of(Part.GATEWAY, Part.REGISTRY, Part.DISCLOSURE));
        report.say("Only the referral-service runs, with its database, broker and sign-in; the other services are stopped.");
        long before = count("select count(*) from referral");
        for (int round = 1; round <= options.rounds(); round++) {
            // Who comes first changes, so that a trail that grows does not favour one side.
            side(round, round % 2 == 1);
            side(round, round % 2 == 0);
        }
        surroundings.restartReferralService(true);
        SealWatch.Reach.awaitAll(surroundings);
        print();
        long found = count("select count(*) from referral") - before;
        long entries = count("select count(*) from trail_entry");
        long leaves = count("select size from trail_head");
        report.say(
                "Referrals counted " + posted + " and found " + found + "; entries " + entries + " and leaves " + leaves + "; "
                        + (keptApart ? "nothing" : "SOMETHING") + " was sealed without the key.");
        return found == posted && entries == leaves && keptApart;
    }

    private void side(int round, boolean sealed) throws InterruptedException, SQLException {
        surroundings.restartReferralService(sealed);
        // Connections to the service as it was before would fail.
        Calls service = new Calls(Calls.client(), tokens, surroundings.referralService());
        load(service, options.connections().get(0), options.warmUpSeconds());
        SealWatch.Reach begun = settled(sealed);
        for (int connections : options.connections()) {
            measure(service, round, sealed, connections);
            SealWatch.Reach now = settled(sealed);
            keptApart &= sealed || now.sealed() == begun.sealed();
        }
    }

    private void measure(Calls service, int round, boolean sealed, int connections) throws InterruptedException, SQLException {
        Sides here = sides.computeIfAbsent(connections, unused -> new Sides());
        SealWatch.Reach before = SealWatch.Reach.of(surroundings);
        ProcessorTime processor = ProcessorTime.begin(surroundings);
        // It looks in both modes alike, so that looking itself favours neither.
        try (SealWatch watch = SealWatch.begun(surroundings)) {
            double perSecond = load(service, connections, options.roundSeconds());
            ProcessorTime.Shares shares = processor.shares();
            SealWatch.Reach after = settled(sealed);
            String waited = "";
            if (sealed) {
                List<Double> waits = watch.waits(before.written(), after.written());
                here.waits().addAll(waits);
                waited = String.format(Locale.ROOT, "; sealed after %.0f ms, p99 %.0f", Sides.of(waits).median(),
                        Sides.of(waits).percentile(0.99));
            }
            (sealed ? here.sealed() : here.unsealed()).add(perSecond);
            report.say(String.format(Locale.ROOT,
                    "round %d, %2d connections, %s the key: %6.1f/s%s; percent of one processor: %s", round,
                    connections, sealed ? "with   " : "without", perSecond, waited, shares));
        }
    }

    /** With the key nothing of one round is sealed in the next; what a side without it has left behind is sealed first. */
    private SealWatch.Reach settled(boolean sealed) throws SQLException, InterruptedException {
        if (sealed) {
            SealWatch.Reach.awaitAll(surroundings);
        }
        return SealWatch.Reach.of(surroundings);
    }

    private double load(Calls service, int connections, int seconds) throws InterruptedException {
        Rounds.Outcome outcome = Rounds.run(connections, seconds, () -> new Rounds.Worker() {

            @Override
            public void act() {
                HttpResponse<String> answer = service.tryPost(AGENCY, "/v1/referrals", form.body());
                if (answer.statusCode() != 201) {
                    throw new IllegalStateException("The service answered " + answer.statusCode() + " " + answer.body());
                }
            }

            @Override
            public void close() {
                // The connections are the HTTP client's.
            }
        });
        posted += outcome.acts();
        return outcome.perSecond();
    }

    private void print() {
        report.say("");
        report.say(String.format(Locale.ROOT,
                "referrals a second, medians of %d rounds of %d s, each after a restart and %d s of warm-up",
                options.rounds(), options.roundSeconds(), options.warmUpSeconds()));
        ArrayNode json = report.json().putArray("sealing");
        sides.forEach((connections, here) -> {
            Latencies waits = Sides.of(here.waits());
            report.say(String.format(Locale.ROOT,
                    "  %2d connections: with the key %6.1f, without %6.1f, ratio %.3f (median of the pairs %.3f, from %.3f to %.3f)",
                    connections, Sides.of(here.sealed()).median(), Sides.of(here.unsealed()).median(), here.ratio(),
                    here.ratios().median(), here.ratios().percentile(0), here.ratios().max()));
            report.say(String.format(Locale.ROOT, "    recorded → sealed, %d entries: p50 %.0f ms, p99 %.0f ms, max %.0f ms%s",
                    waits.count(), waits.median(), waits.percentile(0.99), waits.max(),
                    waits.max() > LONGEST_WAIT_MILLIS ? "; LONGER THAN A SECOND" : ""));
            ObjectNode one = json.addObject().put("connections", connections).put("ratio", here.ratio())
                    .put("ratioOfPairs", here.ratios().median());
            here.sealed().forEach(one.putArray("sealedRounds")::add);
            here.unsealed().forEach(one.putArray("unsealedRounds")::add);
            one.set("recordedToSealed", waits.json());
        });
    }

    private long count(String select) throws SQLException {
        try (Connection connection = surroundings.database("referral");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(select)) {
            row.next();
            return row.getLong(1);
        }
    }
}
