package safeguarding.kit.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.event.SettledTrail.Place;
import safeguarding.kit.trail.CanonicalEntry;

/**
 * What the database is asked for a page of the trail. It stands apart from whoever asks, so that a benchmark measures these
 * very
 * statements and not a copy.
 */
public final class EventSearch {

    private final StringBuilder sql;
    private final List<Object> values = new ArrayList<>();

    /** What an entry may be asked for, each beside the others. */
    public enum Condition {

        BEFORE("recorded_at < ?"),
        ID("id = ?"),
        SUBJECT("subject = ?"),
        AGENCY("agency = ?"),
        ACTOR("coalesce(on_behalf_of, client) = ?"),
        ACTION("action = ?"),
        PURPOSE("purpose = ?"),
        DECISION("decision = ?");

        private final String text;

        Condition(String text) {
            this.text = text;
        }
    }

    /** All entries, or those of one chain, behind a place and from a time on. */
    public EventSearch(@Nullable UUID chain, Place after, @Nullable Instant from) {
        sql = new StringBuilder("select position, recorded_at, ").append(CanonicalEntry.COLUMNS).append(" from ")
                .append(source(chain));
        // The time alone decides which months are looked into.
        sql.append(" where (recorded_at, position) > (?, ?) and recorded_at >= ?");
        values.add(after.recordedAt());
        values.add(after.position());
        values.add(from == null || from.isBefore(after.recordedAt()) ? after.recordedAt() : from);
    }

    /** Without a value there is no condition. */
    public EventSearch and(Condition condition, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(condition.text);
            values.add(value);
        }
        return this;
    }

    public String sql(int most) {
        return sql + " order by recorded_at, position limit " + most;
    }

    /** In the order of the statement's question marks. */
    public List<Object> values() {
        return List.copyOf(values);
    }

    /** Most acts of a chain are found by their own subject; the index by chain has only the others. */
    private String source(@Nullable UUID chain) {
        if (chain == null) {
            return "trail_entry";
        }
        values.add(chain);
        values.add(chain);
        return "(select * from trail_entry where correlation = ? and correlation is distinct from subject"
                + " union all select * from trail_entry where subject = ? and correlation = subject) chain";
    }
}
