package safeguarding.bench.queries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import safeguarding.bench.surroundings.Migrations;
import safeguarding.local.Postgres;

/**
 * A trail of the twelve months before this one, in the kit's own tables, with invented entries spread as real ones would be.
 */
final class MadeTrail {

    static final List<String> READINGS = List.of("concern.read", "referral.read", "notice.read", "person.read",
            "person.searched");
    /** The first ones far more often than the last ones. */
    static final List<String> OTHER_ACTS = List.of("notice.sent", "notice.acknowledged", "safeguarding.concern.recorded.v1",
            "safeguarding.referral.recorded.v1", "concern.routed", "safeguarding.concern.corrected.v1", "disclosure.decided",
            "safeguarding.referral.amended.v1", "involvement.recorded", "safeguarding.concern.withdrawn.v1",
            "safeguarding.offender.recorded.v1", "agency.amended", "safeguarding.offender.amended.v1", "agreement.changed");
    static final List<String> PURPOSES = List.of("safeguarding-child", "child-protection-enquiry", "offender-management",
            "directory-administration", "linkage", "rights-check", "audit");

    private static final String NAME = "trail";
    private static final String OWNER = "trail_owner";
    private static final int MONTHS = 12;
    private static final int CHAIN = 20;
    private static final int FORTNIGHTS = 26;
    private static final int WORKERS = 2;

    // An agency of 3,000 has on average one entry in 3,000, the busiest sixty times as many. A chain is drawn among those of one
    // fortnight, so that its twenty entries or so lie among those of all the others.
    private static final String FILL = """
            insert into %s (position, recorded_at, id, action, occurred_at, decision, subject, version, view, digest, agency, client,
                on_behalf_of, roles, purpose, legal_basis, request_id, trace_id, correlation, causation, counterparty, agreement, topic,
                payload)
            select i, at, id, action, at, case when action = 'access.refused' then 'DENY' when odd < 0.001 then 'REVIEW' else 'PERMIT' end,
                case when action = 'access.refused' then null when own < 0.6 then chain
                    else md5(chain || '/' || floor(odd * 4))::uuid end,
                1, case when act < 1.0 / 3 then 'FULL' end, 'sha-256:' || md5(id::text) || md5(i::text), 'agency-' || agency || '-invented',
                'agency-' || agency || '-invented-system',
                case when person < 0.7 then 'worker-' || floor(person * 50) || '@agency-' || agency || '.example' end,
                array['practitioner'], purpose, 'https://www.legislation.gov.uk/ukpga/2004/31/section/16LA', gen_random_uuid()::text,
                md5(i::text), case when action <> 'access.refused' then chain end, case when own > 0.2 then gen_random_uuid() end,
                case when act > 0.7 then 'agency-' || (agency * 7) %% 3000 || '-invented' end, 'sharing-agreement v3',
                case when act > 0.7 then 'safeguarding.concerns' end,
                case when act > 0.7 then '{"id":"' || chain || '","version":1,"kind":"invented","told":["' || id || '"]}' end
            from (select i, act, own, odd, person, gen_random_uuid() as id, to_timestamp(? + (i - 0.5::float8) * ? / ?) as at,
                    md5('chain ' || (i / ?) * ? + floor(which * ?))::uuid as chain, (1 + floor(3000 * who * who))::int as agency,
                    case when act < 1.0 / 3 then (?::text[])[1 + floor(kind * array_length(?::text[], 1))::int]
                        when act < 0.99 then (?::text[])[1 + floor(kind * kind * array_length(?::text[], 1))::int]
                        when act < 0.9999 then 'access.refused' else 'break-glass.used' end as action,
                    (?::text[])[case when why < 0.8 then 1 when why < 0.92 then 2 when why < 0.97 then 3 when why < 0.9949 then 4
                        when why < 0.9989 then 5 when why < 0.9999 then 6 else 7 end] as purpose
                from (select i, random() as act, random() as own, random() as odd, random() as person, random() as which,
                    random() as who, random() as kind, random() as why from generate_series(?::bigint, ?::bigint) i) drawn) entry
            """;

    private final Postgres postgres;
    private final long rows;
    private final YearMonth first = YearMonth.now(ZoneOffset.UTC).minusMonths(MONTHS);
    private final Object attaching = new Object();

    MadeTrail(Postgres postgres, long rows) {
        this.postgres = postgres;
        this.rows = rows;
    }

    /** As the service's own role, which is who asks for an auditor. */
    Connection asService() throws SQLException {
        return connect(NAME);
    }

    /** Returns how many entries were written. */
    long make() throws SQLException, InterruptedException {
        postgres.createDatabase(NAME, OWNER, "");
        postgres.admit(NAME, NAME, "");
        try (Connection owner = connect(OWNER); Statement statement = owner.createStatement()) {
            for (Path migration : Migrations.ofTheKit()) {
                statement.execute(Migrations.text(migration, NAME));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        long made = fill();
        try (Connection owner = connect(OWNER); Statement statement = owner.createStatement()) {
            statement.execute("analyze trail_entry");
        }
        return made;
    }

    Instant begin() {
        return start(0);
    }

    Instant end() {
        return start(MONTHS);
    }

    private long fill() throws SQLException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(WORKERS);
        try {
            List<Future<Long>> months = new ArrayList<>();
            for (int month = 0; month < MONTHS; month++) {
                int which = month;
                months.add(threads.submit(() -> fill(which)));
            }
            long made = 0;
            for (Future<Long> month : months) {
                made += month.get();
            }
            return made;
        } catch (ExecutionException e) {
            throw new IllegalStateException("The trail could not be made: " + e.getCause(), e);
        } finally {
            threads.shutdownNow();
        }
    }

    /** A month's table is made as the kit makes it, but filled before it is attached: its indexes are then built at once. */
    private long fill(int month) throws SQLException {
        String part = "trail_entry_" + first.plusMonths(month).toString().replace('-', '_');
        try (Connection owner = connect(OWNER); Statement statement = owner.createStatement()) {
            statement.execute(
                    "set synchronous_commit = off; set maintenance_work_mem = '256MB'; select setseed(0." + (10 + month) + ")");
            statement.execute("create table " + part + " (like trail_entry including defaults including constraints)");
            long made = insert(owner, part, month);
            synchronized (attaching) {
                statement.execute("alter table trail_entry attach partition " + part + " for values from ('" + start(month)
                        + "') to ('" + start(month + 1) + "')");
            }
            return made;
        }
    }

    private long insert(Connection owner, String part, int month) throws SQLException {
        long perFortnight = Math.max(1, rows / FORTNIGHTS);
        long chains = Math.max(1, perFortnight / CHAIN);
        try (PreparedStatement insert = owner.prepareStatement(String.format(FILL, part))) {
            Object[] values = { start(0).getEpochSecond(), start(MONTHS).getEpochSecond() - start(0).getEpochSecond(), rows,
                    perFortnight, chains, chains, array(owner, READINGS), array(owner, READINGS), array(owner, OTHER_ACTS),
                    array(owner, OTHER_ACTS), array(owner, PURPOSES), lastBefore(month) + 1, lastBefore(month + 1) };
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            return insert.executeLargeUpdate();
        }
    }

    /** The last position that lies before a month; positions follow the time evenly. */
    private long lastBefore(int month) {
        double share = (double) (start(month).getEpochSecond() - start(0).getEpochSecond())
                / (start(MONTHS).getEpochSecond() - start(0).getEpochSecond());
        return (long) Math.ceil(share * rows + 0.5) - 1;
    }

    private Instant start(int month) {
        return first.plusMonths(month).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static java.sql.Array array(Connection connection, List<String> words) throws SQLException {
        return connection.createArrayOf("text", words.toArray());
    }

    private Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(postgres.bareJdbcUrl(NAME) + "?user=" + role);
    }
}
