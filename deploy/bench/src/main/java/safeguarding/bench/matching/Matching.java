package safeguarding.bench.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import safeguarding.bench.matching.PeopleFile.Someone;
import safeguarding.bench.report.BadOption;
import safeguarding.bench.report.BenchOptions;
import safeguarding.bench.report.Latencies;
import safeguarding.bench.report.Report;
import safeguarding.bench.surroundings.KeptConnection;
import safeguarding.kit.database.Rows;
import safeguarding.local.Postgres;
import safeguarding.local.Workspace;
import safeguarding.registry.candidate.Candidate;
import safeguarding.registry.candidate.CandidateIndex;
import safeguarding.registry.candidate.MatchingEvidence;

/**
 * How well and how fast the registry finds that records are of one human: through its own index, its own scoring and its own
 * tables.
 */
public final class Matching {

    private static final String TABLES = "agency-registry-service/src/main/resources/db/migration/V40__match_record.sql";
    private static final int TOGETHER = 1000;
    private static final int TWIN_PAIRS = 1000;
    private static final int OF_EACH_ORIGIN = 1000;

    private final BenchOptions options;
    private final Report report;

    public Matching(BenchOptions options, Report report) {
        this.options = options;
        this.report = report;
    }

    public boolean run() throws SQLException {
        try (Postgres postgres = Postgres.temporary()) {
            // First, so that the figures after it are of warmed-up code.
            boolean noTwinJoined = twins(postgres);
            List<PeopleFile> files = files();
            PeopleFile records = files.get(0);
            PeopleFile against = files.get(files.size() - 1);
            measure(postgres, "without the national id", records.people(false, "a"), people(records, against, false));
            if (records.hasNationalIds()) {
                measure(postgres, "with the national id", records.people(true, "a"), people(records, against, true));
            }
            return noTwinJoined;
        }
    }

    /** What is looked up, and what it is looked up in where that is another. */
    private List<PeopleFile> files() {
        String records = options.text("--records");
        return switch (options.text("--made")) {
            case "febrl-3" -> List.of(PeopleFile.of(new LikeFebrl().third()));
            case "febrl-4" -> two(new LikeFebrl().fourth());
            case "origins" -> two(new LikeFebrl().origins(OF_EACH_ORIGIN));
            case "" -> records.isEmpty() ? List.of(PeopleFile.of(new MadePeople(options.people()).lines()))
                    : Stream.concat(Stream.of(records), options.against().stream())
                            .map(file -> PeopleFile.read(Path.of(file))).toList();
            default -> throw new BadOption("The option --made takes febrl-3, febrl-4 or origins.");
        };
    }

    /** The duplicates are looked up among the originals. */
    private static List<PeopleFile> two(Map<String, List<String>> files) {
        return Stream.of("b", "a").map(file -> PeopleFile.of(files.getOrDefault(file, List.of()))).toList();
    }

    private static List<Someone> people(PeopleFile records, PeopleFile against, boolean withNationalId) {
        return against.people(withNationalId, records.equals(against) ? "a" : "b");
    }

    private void measure(Postgres postgres, String label, List<Someone> asked, List<Someone> indexed) throws SQLException {
        postgres.createDatabase("matching");
        try (KeptConnection connection = new KeptConnection(postgres.connect("matching"))) {
            CandidateIndex index = index(connection);
            double perSecond = put(index, indexed);
            vacuum(connection);
            Set<Someone> everybody = new HashSet<>(indexed);
            everybody.addAll(asked);
            Found outcome = new Found(List.copyOf(everybody));
            asked.stream().limit(TOGETHER).forEach(one -> index.like(one.id(), one.particulars()));
            for (Someone one : asked) {
                long began = System.nanoTime();
                List<Candidate> candidates = index.like(one.id(), one.particulars());
                outcome.nanos.add(System.nanoTime() - began);
                outcome.take(one, candidates);
            }
            print(label, outcome, asked, indexed, perSecond);
        } finally {
            postgres.dropDatabase("matching");
        }
    }

    private void print(String label, Found outcome, List<Someone> asked, List<Someone> indexed, double perSecond) {
        long pairs = truePairs(asked, indexed);
        Accuracy both = new Accuracy(outcome.people);
        both.addAll(outcome.joined);
        both.addAll(outcome.suggested);
        ObjectNode json = report.json().putObject(label);
        report.say("");
        report.say(String.format(Locale.ROOT, "%s: %d records looked up among %d, %d true pairs", label, asked.size(),
                indexed.size(),
                pairs));
        report.say(String.format(Locale.ROOT, "%-36s %9s %9s %9s %8s %6s", "", "precision", "recall", "F1", "pairs", "wrong"));
        line("automatic", outcome.joined, pairs, json);
        line("automatic, whole groups", outcome.joined.grouped(), pairs, json);
        line("automatic and human together", both, pairs, json);
        long open = truePairs(asked, indexed) - Math.round(outcome.joined.recall(pairs) * pairs);
        double human = both.count() == 0 ? 0 : (double) (both.count() - outcome.joined.count()) / both.count();
        report.say(String.format(Locale.ROOT,
                "sent to a human %.4f of the pairs; of the %d true pairs not joined, %.4f among the first ten", human, open,
                open == 0 ? 1 : (double) Math.min(open, outcome.amongFirst.size()) / open));
        if (options.text("--made").equals("origins")) {
            origins(outcome, both, asked, json);
        }
        Latencies latencies = Latencies.ofNanos(outcome.nanos);
        report.say(String.format(Locale.ROOT, "indexed %.0f records/s; one look-up p50 %.1f ms, p99 %.1f ms", perSecond,
                latencies.median(), latencies.percentile(0.99)));
        json.put("sentToHuman", human).put("indexedPerSecond", perSecond).set("lookUp", latencies.json());
    }

    /** Missed links are known to fall on some origins more than on others. */
    private void origins(Found outcome, Accuracy both, List<Someone> asked, ObjectNode json) {
        List<String> origins = NamesFromAfar.of();
        Map<String, Long> humans = outcome.byOrigin(asked.stream().map(Someone::human).distinct());
        Map<String, Long> joined = outcome.byOrigin(outcome.joined.rightHumans());
        Map<String, Long> found = outcome.byOrigin(both.rightHumans());
        List<Double> recalls = new ArrayList<>();
        for (String origin : origins) {
            double all = humans.getOrDefault(origin, 1L);
            double recall = found.getOrDefault(origin, 0L) / all;
            recalls.add(recall);
            report.say(String.format(Locale.ROOT, "  %-12s found %.4f, joined %.4f", origin, recall,
                    joined.getOrDefault(origin, 0L) / all));
            json.put("found " + origin, recall);
        }
        report.say(String.format(Locale.ROOT, "  between the best and the worst: %.4f",
                Collections.max(recalls) - Collections.min(recalls)));
    }

    private void line(String label, Accuracy accuracy, long pairs, ObjectNode json) {
        report.say(String.format(Locale.ROOT, "%-36s %9.5f %9.5f %9.5f %8d %6d", label, accuracy.precision(),
                accuracy.recall(pairs),
                accuracy.f1(pairs), accuracy.count(), accuracy.wrong()));
        json.putObject(label).put("precision", accuracy.precision()).put("recall", accuracy.recall(pairs))
                .put("f1", accuracy.f1(pairs)).put("wrong", accuracy.wrong());
    }

    /** Every two are of one date, address and family name, and are two. */
    private boolean twins(Postgres postgres) throws SQLException {
        List<Someone> twins = PeopleFile.of(MadePeople.twins(TWIN_PAIRS)).people(true, "twin");
        postgres.createDatabase("matching");
        try (KeptConnection connection = new KeptConnection(postgres.connect("matching"))) {
            CandidateIndex index = index(connection);
            put(index, twins);
            Found outcome = new Found(twins);
            twins.forEach(one -> outcome.take(one, index.like(one.id(), one.particulars())));
            report.say("");
            report.say(TWIN_PAIRS + " pairs of twins: " + outcome.joined.count() + " joined by the machine, "
                    + outcome.suggested.count()
                    + " for a human");
            report.json().putObject("twins").put("joined", outcome.joined.count()).put("suggested", outcome.suggested.count());
            return outcome.joined.count() == 0;
        } finally {
            postgres.dropDatabase("matching");
        }
    }

    private static CandidateIndex index(KeptConnection connection) throws SQLException {
        try (Statement statement = connection.getConnection().createStatement()) {
            statement.execute(Files.readString(Workspace.find().root().resolve(TABLES)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new CandidateIndex(new Rows(connection), new ObjectMapper(), MatchingEvidence.scoring());
    }

    private static double put(CandidateIndex index, List<Someone> people) {
        long began = System.nanoTime();
        for (int i = 0; i < people.size(); i += TOGETHER) {
            index.put(people.subList(i, Math.min(people.size(), i + TOGETHER)).stream()
                    .collect(Collectors.toMap(Someone::id, Someone::particulars)));
        }
        return people.size() / ((System.nanoTime() - began) / 1e9);
    }

    /** As the server does by itself some minutes later. */
    private static void vacuum(KeptConnection connection) throws SQLException {
        try (Statement statement = connection.getConnection().createStatement()) {
            statement.execute("vacuum analyze match_key, match_record");
        }
    }

    private static long truePairs(List<Someone> asked, List<Someone> indexed) {
        Map<String, Long> there = indexed.stream().collect(Collectors.groupingBy(Someone::human, Collectors.counting()));
        boolean same = asked.equals(indexed);
        long pairs = asked.stream().mapToLong(one -> there.getOrDefault(one.human(), 0L) - (same ? 1 : 0)).sum();
        return same ? pairs / 2 : pairs;
    }
}
