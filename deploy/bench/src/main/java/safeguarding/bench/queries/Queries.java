package safeguarding.bench.queries;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Random;

import com.fasterxml.jackson.databind.node.ObjectNode;

import safeguarding.bench.report.BenchOptions;
import safeguarding.bench.report.Report;
import safeguarding.local.Postgres;

/** How long the auditors' questions take in a trail of very many entries, and by which way the database answers them. */
public final class Queries {

    private static final int TIMES = 200;
    private static final int LOT = 20261103;

    private final BenchOptions options;
    private final Report report;

    public Queries(BenchOptions options, Report report) {
        this.options = options;
        this.report = report;
    }

    public boolean run() throws SQLException, InterruptedException {
        Postgres postgres = Postgres.temporary();
        Thread stop = new Thread(postgres::close, "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            return measured(new MadeTrail(postgres, options.rows()));
        } finally {
            postgres.close();
            Runtime.getRuntime().removeShutdownHook(stop);
        }
    }

    private boolean measured(MadeTrail trail) throws SQLException, InterruptedException {
        report.say("Making a trail of " + options.rows() + " entries over twelve months.");
        long began = System.nanoTime();
        boolean good = trail.make() == options.rows();
        double seconds = (System.nanoTime() - began) / 1e9;
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        report.say(String.format(Locale.ROOT, "Made in %.0f s: %s. Load average now %.1f.", seconds, size(trail), load));
        report.json().put("rows", options.rows()).put("madeInSeconds", seconds).put("loadAtQuestions", load);
        report.say("");
        report.say(String.format(Locale.ROOT, "%-42s %9s %9s %9s %9s", "milliseconds, " + TIMES + " times each", "p50", "p90",
                "p99",
                "max"));
        ObjectNode json = report.json().putObject("questions");
        for (Question question : Question.values()) {
            try (Connection connection = trail.asService()) {
                Answers.Times times = new Answers(connection, question, new Random(LOT), options.rows()).ask(TIMES);
                print(question, times, json);
                good &= !question.findsItsEntry() || times.empty() == 0;
            }
        }
        return good;
    }

    private void print(Question question, Answers.Times times, ObjectNode json) {
        report.say(String.format(Locale.ROOT, "%-42s %s", question.label() + ", first page of 50", times.first().columns()));
        report.say(String.format(Locale.ROOT, "%-42s %s", question.label() + ", page by cursor", times.next().columns()));
        times.plan().forEach(line -> report.say("    " + line));
        report.say("    planned anew " + times.ownPlans() + " times, by a plan kept " + times.genericPlans() + " times"
                + (times.empty() > 0 ? "; nothing found " + times.empty() + " times" : ""));
        ObjectNode one = json.putObject(question.label());
        one.set("firstPage", times.first().json());
        one.set("pageByCursor", times.next().json());
        one.put("plannedAnew", times.ownPlans()).put("planKept", times.genericPlans());
        times.plan().forEach(one.putArray("plan")::add);
    }

    private static String size(MadeTrail trail) throws SQLException {
        String select = "select pg_size_pretty(sum(pg_table_size(relid))), pg_size_pretty(sum(pg_indexes_size(relid))), count(*)"
                + " from pg_partition_tree('trail_entry') where isleaf";
        try (Connection connection = trail.asService();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(select)) {
            row.next();
            return row.getString(1) + " of entries and " + row.getString(2) + " of indexes in " + row.getLong(3) + " tables";
        }
    }
}
