package safeguarding.bench.population;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import safeguarding.bench.report.BenchOptions;
import safeguarding.bench.report.Report;
import safeguarding.bench.surroundings.Calls;
import safeguarding.bench.surroundings.Migrations;
import safeguarding.bench.surroundings.Surroundings;
import safeguarding.bench.telling.People;
import safeguarding.local.Postgres;

/** Measures the same in a registry of so many records, and in the same registry when it has grown. */
public final class Population {

    private static final String REGISTRY = "registry";
    private static final String OWNER = "postgres";
    private static final int MOST_FAMILIES = 10;

    private final BenchOptions options;
    private final Report report;
    private final Databases databases;
    private final @Nullable RoutingCost routing;
    private final Populace populace = new Populace();

    private interface Databases {
        Connection registry() throws SQLException;
    }

    private Population(BenchOptions options, Report report, Databases databases, @Nullable RoutingCost routing) {
        this.options = options;
        this.report = report;
        this.databases = databases;
        this.routing = routing;
    }

    /** In the registry of an exchange. Says whether everybody was told whenever a concern was routed. */
    public static boolean inside(BenchOptions options, Report report, Surroundings surroundings)
            throws SQLException, InterruptedException {
        RoutingCost routing = new RoutingCost(surroundings, Calls.through(surroundings), new People(),
                Math.min(MOST_FAMILIES, options.families()));
        return new Population(options, report, () -> surroundings.database(REGISTRY), routing).run();
    }

    /** The index and who is who alone, in the registry's tables without a service. */
    public static boolean alone(BenchOptions options, Report report) throws SQLException, InterruptedException {
        Postgres postgres = Postgres.temporary();
        Thread stop = new Thread(postgres::close, "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            postgres.createDatabase(REGISTRY);
            try (Connection connection = postgres.connect(REGISTRY)) {
                Migrations.makeRegistry(connection, OWNER);
            }
            return new Population(options, report, () -> postgres.connect(REGISTRY), null).run();
        } finally {
            postgres.close();
            Runtime.getRuntime().removeShutdownHook(stop);
        }
    }

    private boolean run() throws SQLException, InterruptedException {
        List<Integer> populations = options.populations();
        List<PopulationStage> stages = new ArrayList<>();
        List<Side> sides = new ArrayList<>();
        try (Connection connection = databases.registry(); Connection kept = databases.registry()) {
            Side growing = Side.of(connection);
            Registration registration = new Registration(connection, growing.index());
            sides.add(growing);
            int there = 0;
            for (int people : populations) {
                report.say("");
                report.say(String.format(Locale.ROOT, "Registering %,d records.", people - there));
                double perSecond = registration.put(populace, there, whole(people));
                there = whole(people);
                report.say(String.format(Locale.ROOT, "  %.0f records a second indexed; load average now %.1f; %s", perSecond,
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), size(connection)));
                List<Lookups.Times> times = new Lookups(populace, whole(options.people()), sides).measured(options.lookups());
                PopulationStage stage = new PopulationStage(people, perSecond, times,
                        routing == null ? null : routing.measured());
                stage.lines(options.people()).forEach(report::say);
                stages.add(stage);
                if (stages.size() == 1 && populations.size() > 1) {
                    sides.add(Side.asNow(kept));
                }
            }
        }
        return reported(stages);
    }

    private boolean reported(List<PopulationStage> stages) {
        PopulationStage last = stages.get(stages.size() - 1);
        if (stages.size() > 1) {
            last.routingBeside(stages.get(0)).forEach(report::say);
        }
        stages.forEach(stage -> report.json().withArray("stages").add(stage.json()));
        return stages.stream().allMatch(PopulationStage::complete);
    }

    /** The households of which all are there. */
    private static int whole(int people) {
        return people - people % Populace.RECORDS;
    }

    private static String size(Connection connection) throws SQLException {
        String select = "select string_agg(relname || ' ' || pg_size_pretty(pg_table_size(oid)) || ' and indexes '"
                + " || pg_size_pretty(pg_indexes_size(oid)), ', ' order by relname) from pg_class"
                + " where relname in ('match_key', 'match_record', 'person_key', 'person_record', 'connection', 'involvement')"
                + " and relkind = 'r' and relnamespace = 'public'::regnamespace";
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(select)) {
            row.next();
            return row.getString(1);
        }
    }
}
