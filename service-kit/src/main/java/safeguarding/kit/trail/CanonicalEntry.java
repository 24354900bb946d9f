package safeguarding.kit.trail;

import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.event.SettledTrail.Place;

/**
 * An entry as it is hashed, exported and shown: one line of JSON as RFC 8785 writes it, in which what is not known does not
 * stand.
 */
public final class CanonicalEntry {

    /** All that makes an entry, but for its place. */
    public static final String COLUMNS = "id, action, occurred_at, decision, subject, version, view, hits, digest, agency, client,"
            + " on_behalf_of, roles, purpose, legal_basis, request_id, trace_id, correlation, causation, counterparty, agreement, topic, payload";

    private static final DateTimeFormatter MICROSECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'")
            .withZone(ZoneOffset.UTC);

    private final Place place;
    private final SortedMap<String, Object> members = new TreeMap<>();

    private CanonicalEntry(Place place) {
        this.place = place;
    }

    /** Out of a row with {@link #COLUMNS}, position and recorded_at. */
    public static CanonicalEntry of(ResultSet row) throws SQLException {
        CanonicalEntry entry = new CanonicalEntry(Place.of(row));
        entry.put("action", row.getString("action"));
        entry.put("agency", row.getString("agency"));
        entry.put("agreement", row.getString("agreement"));
        entry.put("causation", row.getObject("causation", UUID.class));
        entry.put("client", row.getString("client"));
        entry.put("correlation", row.getObject("correlation", UUID.class));
        entry.put("counterparty", row.getString("counterparty"));
        entry.put("decision", row.getString("decision"));
        entry.put("digest", row.getString("digest"));
        entry.put("hits", row.getObject("hits", Integer.class));
        entry.put("id", row.getObject("id", UUID.class));
        entry.put("legalBasis", row.getString("legal_basis"));
        entry.put("occurredAt", written(row.getObject("occurred_at", OffsetDateTime.class).toInstant()));
        entry.put("onBehalfOf", row.getString("on_behalf_of"));
        entry.put("payload", row.getString("payload"));
        entry.put("position", entry.place.position());
        entry.put("purpose", row.getString("purpose"));
        entry.put("recordedAt", written(entry.place.recordedAt()));
        entry.put("requestId", row.getString("request_id"));
        entry.put("roles", roles(row.getArray("roles")));
        entry.put("subject", row.getObject("subject", UUID.class));
        entry.put("topic", row.getString("topic"));
        entry.put("traceId", row.getString("trace_id"));
        entry.put("version", row.getObject("version", Long.class));
        entry.put("view", row.getString("view"));
        return entry;
    }

    public Place place() {
        return place;
    }

    /** The line's members, for whoever shows more than the line. */
    public SortedMap<String, Object> members() {
        return new TreeMap<>(members);
    }

    /** The bytes that are hashed, without a newline. */
    public byte[] line() {
        return CanonicalJson.object(members).getBytes(StandardCharsets.UTF_8);
    }

    public static String written(Instant time) {
        return MICROSECONDS.format(time);
    }

    private void put(String name, @Nullable Object value) {
        if (value != null) {
            members.put(name, value instanceof UUID id ? id.toString() : value);
        }
    }

    private static List<String> roles(Array roles) throws SQLException {
        return Arrays.stream((String[]) roles.getArray()).sorted().toList();
    }
}
