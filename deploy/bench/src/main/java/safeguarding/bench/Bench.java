package safeguarding.bench;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

import safeguarding.bench.awareness.Awareness;
import safeguarding.bench.hub.Hub;
import safeguarding.bench.intake.Intake;
import safeguarding.bench.matching.Matching;
import safeguarding.bench.population.Population;
import safeguarding.bench.queries.Queries;
import safeguarding.bench.report.BadOption;
import safeguarding.bench.report.BenchOptions;
import safeguarding.bench.report.Report;
import safeguarding.bench.sealing.Sealing;
import safeguarding.bench.surroundings.Surroundings;
import safeguarding.bench.verify.Verification;
import safeguarding.local.process.CouldNotStart;

/** {@code deploy/bench/run}: measures, prints, and leaves with 0 only when nothing was lost and nothing failed. */
public final class Bench {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Bench() {
    }

    public static void main(String[] arguments) {
        System.exit(status(List.of(arguments)));
    }

    private static int status(List<String> arguments) {
        try {
            BenchOptions options = BenchOptions.parse(arguments);
            options.paces();
            options.connections();
            return measure(options) ? 0 : FAILED;
        } catch (BadOption misused) {
            System.err.println(misused.getMessage());
            return MISUSED;
        } catch (CouldNotStart | IllegalStateException | UncheckedIOException failure) {
            System.err.println(failure.getMessage());
            return FAILED;
        } catch (SQLException failure) {
            System.err.println("The database: " + failure.getMessage());
            return FAILED;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }

    private static boolean measure(BenchOptions options) throws SQLException, InterruptedException {
        Report report = new Report(System.out);
        report.machine(options);
        if (options.needsNoExchange()) {
            return reported(report, options, withoutExchange(options, report));
        }
        report.say(options.against().map(url -> "Measuring the exchange at " + url + ".")
                .orElse("Starting an exchange on free ports with a temporary data folder."));
        try (Surroundings surroundings = Surroundings.of(options)) {
            boolean good = switch (options.what()) {
                case AWARENESS -> new Awareness(options, surroundings, report, Clock.systemUTC()).run();
                case INTAKE -> new Intake(options, surroundings, report).run();
                case SEALING -> new Sealing(options, surroundings, report).run();
                case POPULATION -> Population.inside(options, report, surroundings);
                case HUB -> new Hub(options, surroundings, report).run();
                case VERIFY, QUERIES, MATCHING -> throw new IllegalStateException("needs no exchange");
            };
            return reported(report, options, good);
        }
    }

    private static boolean withoutExchange(BenchOptions options, Report report) throws SQLException, InterruptedException {
        return switch (options.what()) {
            case VERIFY -> new Verification(options, report).run();
            case QUERIES -> new Queries(options, report).run();
            case MATCHING -> new Matching(options, report).run();
            case POPULATION -> Population.alone(options, report);
            case AWARENESS, INTAKE, SEALING, HUB -> throw new IllegalStateException("needs an exchange");
        };
    }

    private static boolean reported(Report report, BenchOptions options, boolean good) {
        report.json().put("complete", good);
        report.write(options.json());
        if (!good) {
            report.say("FAILED: not everything came back as it should.");
        }
        return good;
    }
}
