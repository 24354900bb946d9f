package safeguarding.bench.report;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What is measured, and how much of it. Everything is bounded in count and time. */
public record BenchOptions(What what, boolean direct, Optional<String> against, Optional<Path> json,
        Map<String, String> values) {

    private static final String INDEX_ONLY = "--index-only";
    private static final int MOST_CONCERNS = 100_000;
    private static final int MOST_EVENTS = 10_000_000;
    private static final int MOST_PEOPLE = 10_000_000;
    private static final int MOST_ROWS = 20_000_000;

    /** The benchmarks. */
    public enum What {
        AWARENESS,
        INTAKE,
        VERIFY,
        SEALING,
        QUERIES,
        MATCHING,
        POPULATION,
        HUB;

        /** What is measured without any service. */
        public boolean needsNoExchange() {
            return this == VERIFY || this == QUERIES || this == MATCHING;
        }

        /** What has to be done to an exchange of our own, and to nobody else's. */
        public boolean needsItsOwn() {
            return this == SEALING || countsStatements();
        }

        /** For which the database has to be started so that it counts what it is asked. */
        public boolean countsStatements() {
            return this == POPULATION || this == HUB;
        }

        private Map<String, String> usual() {
            return this == POPULATION ? Map.of("--people", "100000,1000000") : Map.of();
        }
    }

    /** So many concerns a second for so many seconds. */
    public record Pace(int perSecond, int seconds) {

        public int count() {
            return perSecond * seconds;
        }
    }

    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("--rates", "1,50"), Map.entry("--seconds", "30,20"), Map.entry("--families", "20"),
            Map.entry("--warm-up", "40"), Map.entry("--connections", "8,16"), Map.entry("--rounds", "5"),
            Map.entry("--records", ""), Map.entry("--made", ""), Map.entry("--people", "10000"), Map.entry("--lookups", "4000"),
            Map.entry("--children", "300"),
            Map.entry("--round-seconds", "4"), Map.entry("--events", "1000000"), Map.entry("--rows", "10000000"),
            // Where deploy/local/up has them; only used with --against.
            Map.entry("--referral", "http://localhost:8081"), Map.entry("--sign-in", "http://localhost:8180"),
            Map.entry("--kafka", "localhost:9192"), Map.entry("--postgres", "localhost:5442"));

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    public static BenchOptions parse(List<String> arguments) {
        Deque<String> rest = new ArrayDeque<>(arguments);
        What what = what(rest.poll());
        Map<String, String> values = new HashMap<>(USUAL);
        values.putAll(what.usual());
        boolean direct = false;
        Optional<String> against = Optional.empty();
        Optional<Path> json = Optional.empty();
        while (!rest.isEmpty()) {
            String option = rest.pop();
            switch (option) {
                case "--direct" -> direct = true;
                case INDEX_ONLY -> values.put(INDEX_ONLY, "yes");
                case "--against" -> against = Optional.of(value(option, rest));
                case "--json" -> json = Optional.of(Path.of(value(option, rest)).toAbsolutePath());
                default -> {
                    if (!USUAL.containsKey(option)) {
                        throw new BadOption("The option " + option + " is not known; deploy/bench/run --help lists them.");
                    }
                    values.put(option, value(option, rest));
                }
            }
        }
        return new BenchOptions(what, direct, against, json, Map.copyOf(values)).checked();
    }

    private BenchOptions checked() {
        if (what != What.MATCHING) {
            // There it is a second file.
            against.ifPresent(BenchOptions::loopback);
        }
        populations();
        loopback(text("--referral"));
        loopback(text("--sign-in"));
        loopback("any://" + text("--kafka"));
        loopback("any://" + text("--postgres"));
        events();
        rows();
        lookups();
        children();
        if (what.needsItsOwn() && against.isPresent()) {
            throw new BadOption("For this an exchange of our own must be started: leave out --against.");
        }
        if (paces().stream().mapToInt(Pace::count).sum() > MOST_CONCERNS) {
            throw new BadOption("That is more than " + MOST_CONCERNS + " concerns.");
        }
        return this;
    }

    /** What is measured without any service. */
    public boolean needsNoExchange() {
        return what.needsNoExchange() || (what == What.POPULATION && values.containsKey(INDEX_ONLY));
    }

    public List<Pace> paces() {
        List<Integer> rates = numbers("--rates", 1000);
        List<Integer> seconds = numbers("--seconds", 600);
        if (rates.size() != seconds.size()) {
            throw new BadOption("--rates and --seconds go together: as many of the one as of the other.");
        }
        return IntStream.range(0, rates.size()).mapToObj(i -> new Pace(rates.get(i), seconds.get(i))).toList();
    }

    public List<Integer> connections() {
        return numbers("--connections", 128);
    }

    public int families() {
        return numbers("--families", 2000).get(0);
    }

    public int warmUpSeconds() {
        return numbers("--warm-up", 600).get(0);
    }

    public int rounds() {
        return numbers("--rounds", 100).get(0);
    }

    public int roundSeconds() {
        return numbers("--round-seconds", 60).get(0);
    }

    public int events() {
        return numbers("--events", MOST_EVENTS).get(0);
    }

    public int people() {
        return populations().get(0);
    }

    /** One after the other in one run, so each is larger than the one before. */
    public List<Integer> populations() {
        List<Integer> populations = numbers("--people", MOST_PEOPLE);
        if (!populations.equals(populations.stream().sorted().distinct().toList())) {
            throw new BadOption("Each of --people is more than the one before.");
        }
        return populations;
    }

    public int lookups() {
        return numbers("--lookups", 100_000).get(0);
    }

    /** How many children the adult has around whom very many are. */
    public int children() {
        return numbers("--children", 1000).get(0);
    }

    public int rows() {
        return numbers("--rows", MOST_ROWS).get(0);
    }

    public String text(String option) {
        return values.getOrDefault(option, "");
    }

    private List<Integer> numbers(String option, int most) {
        List<Integer> numbers = new ArrayList<>();
        for (String word : Arrays.asList(text(option).split(",", -1))) {
            numbers.add(number(option, word, most));
        }
        return List.copyOf(numbers);
    }

    private static int number(String option, String word, int most) {
        if (!word.matches("[0-9]{1,8}") || Integer.parseInt(word) < 1 || Integer.parseInt(word) > most) {
            throw new BadOption("The option " + option + " takes numbers from 1 to " + most + ", not \"" + word + "\".");
        }
        return Integer.parseInt(word);
    }

    private static What what(String word) {
        return Arrays.stream(What.values()).filter(one -> one.name().equalsIgnoreCase(word)).findFirst()
                .orElseThrow(
                        () -> new BadOption("Say what to measure: awareness, intake, verify, sealing, queries or matching."));
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new BadOption("The option " + option + " needs a value.");
        }
        return rest.pop();
    }

    /** A load is put on nobody else's machine. */
    private static void loopback(String address) {
        String host = URI.create(address).getHost();
        if (host == null || !LOOPBACK.contains(host)) {
            throw new BadOption("The address " + address + " is not of this machine: the load stays here.");
        }
    }
}
