package safeguarding.bench.queries;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import safeguarding.bench.report.Latencies;
import safeguarding.kit.audit.EventSearch;
import safeguarding.kit.event.SettledTrail.Place;
import safeguarding.kit.trail.CanonicalEntry;

/** One kind of question, asked again and again on one connection, as a service's pool has it. */
final class Answers {

    private static final int PAGE = 50;
    private static final int WARM_UP = 20;

    private final Connection connection;
    private final Question question;
    private final Random lot;
    private final long rows;

    /** What came of it. */
    record Times(Latencies first, Latencies next, int empty, long genericPlans, long ownPlans, List<String> plan) {
    }

    Answers(Connection connection, Question question, Random lot, long rows) {
        this.connection = connection;
        this.question = question;
        this.lot = lot;
        this.rows = rows;
    }

    Times ask(int times) throws SQLException {
        List<Question.Entry> entries = drawn(times + WARM_UP);
        List<Long> first = new ArrayList<>();
        List<Long> next = new ArrayList<>();
        int empty = 0;
        for (int i = 0; i < entries.size(); i++) {
            Question.Asked asked = question.about(entries.get(i), lot);
            long began = System.nanoTime();
            List<CanonicalEntry> page = page(asked.after(Place.START));
            long between = System.nanoTime();
            page(asked.after(cursor(page)));
            long ended = System.nanoTime();
            if (i >= WARM_UP) {
                first.add(between - began);
                next.add(ended - between);
                empty += page.isEmpty() ? 1 : 0;
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet plans = statement
                        .executeQuery("select coalesce(sum(generic_plans), 0), coalesce(sum(custom_plans), 0)"
                                + " from pg_prepared_statements where statement like 'select position, recorded_at, %'")) {
            plans.next();
            return new Times(Latencies.ofNanos(first), Latencies.ofNanos(next), empty, plans.getLong(1), plans.getLong(2),
                    plan(question.about(entries.get(0), lot).after(Place.START)));
        }
    }

    /** The last one of a full page, as the service gives it out; where there is no more, the middle of what there is. */
    private static Place cursor(List<CanonicalEntry> page) {
        if (page.isEmpty()) {
            return Place.START;
        }
        return page.get(page.size() > PAGE ? PAGE - 1 : page.size() / 2).place();
    }

    private List<CanonicalEntry> page(EventSearch search) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(search.sql(PAGE + 1))) {
            bind(select, search.values());
            List<CanonicalEntry> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(CanonicalEntry.of(row));
                }
            }
            return found;
        }
    }

    private List<String> plan(EventSearch search) throws SQLException {
        try (PreparedStatement explain = connection
                .prepareStatement("explain (analyze, costs off, timing off, buffers off) " + search.sql(PAGE + 1))) {
            bind(explain, search.values());
            List<String> lines = new ArrayList<>();
            try (ResultSet row = explain.executeQuery()) {
                while (row.next()) {
                    lines.add(row.getString(1));
                }
            }
            return Plan.condensed(lines);
        }
    }

    /** By their positions, which are dense here. */
    private List<Question.Entry> drawn(int count) throws SQLException {
        List<Question.Entry> entries = new ArrayList<>();
        String select = "select recorded_at, id, subject, correlation, agency, coalesce(on_behalf_of, client) as actor from trail_entry"
                + " where position >= ? and subject is not null order by position limit 1";
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            while (entries.size() < count) {
                statement.setLong(1, 1 + lot.nextLong(rows));
                try (ResultSet row = statement.executeQuery()) {
                    if (row.next()) {
                        entries.add(new Question.Entry(row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                                row.getObject("id", UUID.class), row.getObject("subject", UUID.class),
                                row.getObject("correlation", UUID.class), row.getString("agency"), row.getString("actor")));
                    }
                }
            }
        }
        return entries;
    }

    /** As the kit's Rows binds them. */
    private static void bind(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i) instanceof Instant time ? time.atOffset(ZoneOffset.UTC) : values.get(i));
        }
    }
}
