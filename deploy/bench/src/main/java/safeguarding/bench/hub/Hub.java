package safeguarding.bench.hub;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.node.ObjectNode;

import safeguarding.bench.report.BenchOptions;
import safeguarding.bench.report.Latencies;
import safeguarding.bench.report.Report;
import safeguarding.bench.surroundings.Calls;
import safeguarding.bench.surroundings.Footprint;
import safeguarding.bench.surroundings.Surroundings;
import safeguarding.bench.telling.InboxReader;
import safeguarding.bench.telling.People;

/** A concern about an adult with very many children beside the same about one with three. */
public final class Hub {

    private static final int FEW = 3;
    private static final int LONGEST_WAIT_SECONDS = 300;
    private static final long IDLE_MILLIS = 10_000;
    private static final long LOOK_MILLIS = 100;
    private static final int WARM_UP = 2;

    private final BenchOptions options;
    private final Surroundings surroundings;
    private final Report report;
    private final Calls gateway;
    private final Told told = new Told();

    public Hub(BenchOptions options, Surroundings surroundings, Report report) {
        this.options = options;
        this.surroundings = surroundings;
        this.report = report;
        this.gateway = Calls.through(surroundings);
    }

    /** Says whether every agency was told of every child, and of none twice. */
    public boolean run() throws SQLException, InterruptedException {
        People people = new People();
        report.say("Establishing an adult with " + options.children() + " children, and one with " + FEW + ".");
        List<Coach> coaches = List.of(Coach.established(gateway, people, FEW),
                Coach.established(gateway, people, options.children()));
        try (Connection registry = surroundings.database("registry")) {
            for (int i = 0; i < WARM_UP; i++) {
                for (Coach coach : coaches) {
                    if (!isInLedger(registry, coach, recorded(coach))) {
                        report.say("Of the adult with " + coach.children() + " children not everybody is told.");
                        return false;
                    }
                }
            }
            List<Footprint> used = counted(registry, coaches);
            List<List<Double>> times = timed(coaches);
            boolean complete = times.stream().noneMatch(one -> one.contains(Double.NaN)) && told.twice() == 0;
            for (int i = 0; i < coaches.size(); i++) {
                print(coaches.get(i), times.get(i), used.get(i));
            }
            report.say("Every agency told of every child: " + (complete ? "yes" : "NO") + "; twice: " + told.twice());
            return complete;
        }
    }

    /** Nobody reads meanwhile, so that nothing but the telling is counted. */
    private List<Footprint> counted(Connection registry, List<Coach> coaches) throws SQLException, InterruptedException {
        Footprint before = Footprint.until(registry);
        Thread.sleep(IDLE_MILLIS);
        Footprint idle = Footprint.until(registry).since(before);
        List<Footprint> used = new ArrayList<>();
        for (Coach coach : coaches) {
            Footprint began = Footprint.until(registry);
            for (int round = 0; round < options.rounds(); round++) {
                isInLedger(registry, coach, recorded(coach));
            }
            used.add(Footprint.until(registry).since(began).beyond(idle).each(options.rounds()));
        }
        return used;
    }

    /** In turns; from the 201 to the last notice read. */
    private List<List<Double>> timed(List<Coach> coaches) throws InterruptedException {
        List<InboxReader> readers = IntStream.range(0, Coach.TOLD.size())
                .mapToObj(inbox -> new InboxReader(gateway, Coach.TOLD.get(inbox),
                        (item, when) -> told.take(inbox, item, when)))
                .toList();
        readers.forEach(InboxReader::start);
        List<List<Double>> millis = coaches.stream().map(unused -> (List<Double>) new ArrayList<Double>()).toList();
        for (int round = 0; round < options.rounds(); round++) {
            for (int i = 0; i < coaches.size(); i++) {
                String concern = recorded(coaches.get(i));
                long taken = System.nanoTime();
                boolean all = told.await(concern, coaches.get(i).notices(), LONGEST_WAIT_SECONDS);
                millis.get(i).add(all ? (told.lastNanos(concern) - taken) / 1e6 : Double.NaN);
                Thread.sleep(LOOK_MILLIS);
            }
        }
        // Whatever came twice is there by now.
        Thread.sleep(IDLE_MILLIS / 5);
        readers.forEach(InboxReader::stop);
        readers.stream().map(InboxReader::failure).filter(failure -> !failure.isEmpty()).forEach(report::say);
        return millis;
    }

    private String recorded(Coach coach) {
        return gateway.post(coach.reporter(), "/referral/v1/concerns", coach.concern()).path("id").asText();
    }

    private static boolean isInLedger(Connection registry, Coach coach, String concern)
            throws SQLException, InterruptedException {
        long deadline = System.nanoTime() + LONGEST_WAIT_SECONDS * 1_000_000_000L;
        while (System.nanoTime() < deadline) {
            try (PreparedStatement select = registry
                    .prepareStatement("select count(*) from notice where concern = ? and state = 'TOLD'")) {
                select.setObject(1, UUID.fromString(concern));
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    if (row.getInt(1) == coach.notices()) {
                        return true;
                    }
                }
            }
            Thread.sleep(LOOK_MILLIS);
        }
        return false;
    }

    private void print(Coach coach, List<Double> millis, Footprint used) {
        Latencies times = Latencies.of(millis.stream().mapToDouble(Double::doubleValue).toArray());
        report.say("");
        report.say(String.format(Locale.ROOT, "%d children, %d agencies: %d notices for each concern", coach.children(),
                Coach.TOLD.size(), coach.notices()));
        report.say(String.format(Locale.ROOT,
                "  201 → all of them read: median %.0f ms, most %.0f ms; for each child %.1f ms", times.median(), times.max(),
                times.median() / coach.children()));
        report.say(String.format(Locale.ROOT,
                "  in the registry: %.0f statements, %.0f rows, %.0f blocks; for each child %.2f, %.1f and %.0f",
                used.statements(), used.rows(), used.blocks(), used.statements() / coach.children(),
                used.rows() / coach.children(), used.blocks() / coach.children()));
        ObjectNode json = report.json().putObject(coach.children() + " children").put("notices", coach.notices())
                .put("statements", used.statements()).put("rows", used.rows()).put("blocks", used.blocks());
        json.set("createdToRead", times.json());
    }
}
