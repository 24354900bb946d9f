package safeguarding.bench.awareness;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import safeguarding.bench.report.Latencies;
import safeguarding.bench.surroundings.Surroundings;
import safeguarding.bench.telling.Arrivals;
import safeguarding.bench.telling.Concerns;
import safeguarding.bench.telling.Family;

/**
 * Where the time goes: the way of a concern cut at the times that the services write down themselves. All of them read one
 * clock.
 */
final class Legs {

    private static final String AT_OWNER = """
            select subject, min(occurred_at) filter (where action = 'safeguarding.concern.recorded.v1') as recorded,
                min(occurred_at) filter (where action = 'concern.read' and view = 'linkage') as asked
            from trail_entry where subject = any (?) group by subject""";

    private static final String AT_REGISTRY = """
            select notice.concern, notice.agency, source.gathered_at, item.put_at, min(handed.occurred_at) as handed_out
            from notice
            join source_record source on source.id = notice.concern
            join inbox_item item on item.notice = notice.id
            join trail_entry handed on handed.subject = notice.id and handed.action = 'notice.read' and handed.view = 'inbox'
            where notice.concern = any (?)
            group by notice.concern, notice.agency, source.gathered_at, item.put_at""";

    private final Map<Leg, List<Double>> millis = new EnumMap<>(Leg.class);
    private final Instant wall;
    private final long nanos;

    /** From one written time to the next. */
    enum Leg {
        RECORDED_TO_CREATED("owner writes the time → 201 has come"),
        RECORDED_TO_ASKED("owner writes the time → registry asks for it (commit, relay, Kafka, call)"),
        ASKED_TO_GATHERED("registry asks → facts go in (answer, lane)"),
        GATHERED_TO_SETTLED("facts go in → ledger settles (who is who, circle)"),
        SETTLED_TO_HANDED_OUT("ledger settles → item handed out (route, notices, commit, bell, look)"),
        HANDED_OUT_TO_READ("item handed out → read by the agency (commit, gateway, JSON)");

        private final String sentence;

        Leg(String sentence) {
            this.sentence = sentence;
        }
    }

    private record AtOwner(Instant recorded, Instant asked) {
    }

    /** The wall clock and the stop watch at one moment. */
    Legs(Instant wall, long nanos) {
        this.wall = wall;
        this.nanos = nanos;
        for (Leg leg : Leg.values()) {
            millis.put(leg, new ArrayList<>());
        }
    }

    Legs measured(Surroundings surroundings, Concerns concerns, Arrivals arrivals) throws SQLException {
        Map<String, AtOwner> owner = atOwner(surroundings, concerns.ids());
        concerns.each((id, posted) -> {
            AtOwner there = owner.get(id);
            if (there != null) {
                add(Leg.RECORDED_TO_CREATED, there.recorded(), instant(posted.takenNanos()));
                add(Leg.RECORDED_TO_ASKED, there.recorded(), there.asked());
            }
        });
        try (Connection registry = surroundings.database("registry");
                PreparedStatement select = registry.prepareStatement(AT_REGISTRY)) {
            select.setArray(1, uuids(registry, concerns.ids()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    addRegistry(rows, owner, arrivals);
                }
            }
        }
        return this;
    }

    private void addRegistry(ResultSet row, Map<String, AtOwner> owner, Arrivals arrivals) throws SQLException {
        String concern = row.getString("concern");
        AtOwner there = owner.get(concern);
        long read = arrivals.at(concern, Family.TOLD.indexOf(row.getString("agency")));
        if (there == null || read == 0) {
            return;
        }
        Instant gathered = time(row, "gathered_at");
        Instant settled = time(row, "put_at");
        Instant handedOut = time(row, "handed_out");
        add(Leg.ASKED_TO_GATHERED, there.asked(), gathered);
        add(Leg.GATHERED_TO_SETTLED, gathered, settled);
        add(Leg.SETTLED_TO_HANDED_OUT, settled, handedOut);
        add(Leg.HANDED_OUT_TO_READ, handedOut, instant(read));
    }

    private static Map<String, AtOwner> atOwner(Surroundings surroundings, Collection<String> ids) throws SQLException {
        Map<String, AtOwner> found = new HashMap<>();
        try (Connection referral = surroundings.database("referral");
                PreparedStatement select = referral.prepareStatement(AT_OWNER)) {
            select.setArray(1, uuids(referral, ids));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    if (rows.getObject("recorded") != null && rows.getObject("asked") != null) {
                        found.put(rows.getString("subject"), new AtOwner(time(rows, "recorded"), time(rows, "asked")));
                    }
                }
            }
        }
        return found;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        millis.forEach(
                (leg, values) -> lines.add(String.format(Locale.ROOT, "  %-76s %s", leg.sentence, of(values).columns())));
        return lines;
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        millis.forEach((leg, values) -> json.set(leg.name().toLowerCase(Locale.ROOT), of(values).json()));
        return json;
    }

    private static Latencies of(List<Double> values) {
        return Latencies.of(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private void add(Leg leg, Instant from, Instant to) {
        millis.computeIfAbsent(leg, unused -> new ArrayList<>()).add(Duration.between(from, to).toNanos() / 1e6);
    }

    private Instant instant(long stopWatch) {
        return wall.plusNanos(stopWatch - nanos);
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Array uuids(Connection connection, Collection<String> ids) throws SQLException {
        return connection.createArrayOf("uuid", ids.stream().map(UUID::fromString).toArray());
    }
}
