package safeguarding.bench.population;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import safeguarding.bench.report.BenchOptions.Pace;
import safeguarding.bench.report.Latencies;
import safeguarding.bench.surroundings.Calls;
import safeguarding.bench.surroundings.Footprint;
import safeguarding.bench.surroundings.Surroundings;
import safeguarding.bench.telling.Concerns;
import safeguarding.bench.telling.Families;
import safeguarding.bench.telling.Family;
import safeguarding.bench.telling.Pacing;
import safeguarding.bench.telling.People;

/** A concern about an adult whose child eight agencies work with: what it costs until the ledger is written. */
final class RoutingCost {

    private static final Pace WARM_UP = new Pace(10, 20);
    private static final Pace MEASURED = new Pace(5, 30);
    private static final int LONGEST_WAIT_SECONDS = 120;
    private static final long IDLE_MILLIS = 15_000;

    private static final String RECORDED = "select subject, extract(epoch from min(occurred_at)) * 1000 from trail_entry"
            + " where subject = any(?) and action = 'safeguarding.concern.recorded.v1' group by subject";
    private static final String WRITTEN = "select concern, extract(epoch from max(decided_at)) * 1000, count(*) from notice"
            + " where concern = any(?) and state = 'TOLD' group by concern";

    private final Surroundings surroundings;
    private final Calls gateway;
    private final People people;
    private final int families;

    RoutingCost(Surroundings surroundings, Calls gateway, People people, int families) {
        this.surroundings = surroundings;
        this.gateway = gateway;
        this.people = people;
        this.families = families;
    }

    /**
     * Of each concern.
     *
     * @param complete whether every concern is in the ledger eight times, which is as often as it should be
     */
    record Cost(Latencies time, Footprint each, boolean complete) {

        ObjectNode json() {
            ObjectNode json = JsonNodeFactory.instance.objectNode().put("statements", each.statements())
                    .put("rows", each.rows()).put("blocks", each.blocks()).put("complete", complete);
            json.set("recordedToLedger", time.json());
            return json;
        }
    }

    /** With families of its own, so that each measurement begins with the same history. */
    Cost measured() throws SQLException, InterruptedException {
        List<Family> established = Families.established(gateway, people, families);
        try (Connection registry = surroundings.database("registry"); Connection referral = surroundings.database("referral")) {
            boolean complete = settled(registry, posted(established, WARM_UP));
            Footprint before = Footprint.until(registry);
            Thread.sleep(IDLE_MILLIS);
            Footprint idle = Footprint.until(registry).since(before);
            Footprint began = Footprint.until(registry);
            Concerns concerns = posted(established, MEASURED);
            complete &= settled(registry, concerns);
            Footprint used = Footprint.until(registry).since(began).beyond(idle).each(concerns.count());
            return new Cost(times(registry, referral, concerns.ids()), used, complete && concerns.failures().isEmpty());
        }
    }

    private Concerns posted(List<Family> established, Pace pace) throws InterruptedException {
        Concerns concerns = new Concerns(gateway, "/referral/v1/concerns", established);
        Pacing pacing = new Pacing(System.nanoTime(), pace, 0);
        pacing.run(number -> concerns.post(number, pacing.dueNanos(number)));
        concerns.await();
        return concerns;
    }

    private static boolean settled(Connection registry, Concerns concerns) throws SQLException, InterruptedException {
        long deadline = System.nanoTime() + LONGEST_WAIT_SECONDS * 1_000_000_000L;
        while (System.nanoTime() < deadline) {
            Map<String, Long> told = new HashMap<>();
            each(registry, WRITTEN, concerns.ids(), row -> told.put(row.getString(1), row.getLong(3)));
            if (told.size() == concerns.count() && told.values().stream().allMatch(count -> count == Family.TOLD.size())) {
                return true;
            }
            Thread.sleep(200);
        }
        return false;
    }

    private static Latencies times(Connection registry, Connection referral, Collection<String> ids) throws SQLException {
        Map<String, Double> recorded = new HashMap<>();
        each(referral, RECORDED, ids, row -> recorded.put(row.getString(1), row.getDouble(2)));
        List<Double> millis = new ArrayList<>();
        each(registry, WRITTEN, ids,
                row -> millis.add(row.getDouble(2) - recorded.getOrDefault(row.getString(1), Double.NaN)));
        return Latencies.of(millis.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private interface Taking {
        void row(ResultSet row) throws SQLException;
    }

    private static void each(Connection connection, String sql, Collection<String> ids, Taking taking) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            Array uuids = connection.createArrayOf("uuid", ids.stream().map(UUID::fromString).toArray());
            select.setArray(1, uuids);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    taking.row(rows);
                }
            }
        }
    }
}
