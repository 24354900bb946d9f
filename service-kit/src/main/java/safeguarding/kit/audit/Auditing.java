package safeguarding.kit.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.database.Rows;
import safeguarding.kit.event.SettledTrail.Place;
import safeguarding.kit.sealing.SealedLog;
import safeguarding.kit.trail.CanonicalEntry;
import safeguarding.kit.trail.Trail;

/** Where auditors look for entries. Each look is an entry itself. */
@ApplicationScoped
class Auditing {

    private static final String PURPOSE = "audit";

    private final Rows rows;
    private final SealedLog log;
    private final Trail trail;
    private final Caller caller;
    private final ObjectMapper json;

    Auditing(Rows rows, SealedLog log, Trail trail, Caller caller, ObjectMapper json) {
        this.rows = rows;
        this.log = log;
        this.trail = trail;
        this.caller = caller;
        this.json = json;
    }

    /** Everything here is for auditing; a token that may audit may not do it under another purpose's name. */
    void requirePurpose() {
        if (!caller.actor().purpose().equals(PURPOSE)) {
            throw new NotForThisPurpose();
        }
    }

    @Transactional
    EventPage search(EventQuery query) {
        requirePurpose();
        List<CanonicalEntry> found = find(query);
        boolean more = found.size() > query.most();
        List<CanonicalEntry> page = more ? found.subList(0, query.most()) : found;
        trail.searched("trail", query, page.size());
        Map<Long, Long> leaves = log.leaves(page.stream().map(entry -> entry.place().position()).toList());
        return new EventPage(page.stream().map(entry -> view(entry, leaves.get(entry.place().position()))).toList(),
                more ? EventCursor.encoded(page.get(page.size() - 1).place()) : null);
    }

    @Transactional
    Proof.ContentView content(UUID subject, long version) {
        requirePurpose();
        String select = "select encode(salt, 'base64') as salt, encode(content, 'base64') as content, digest from content_version"
                + " where subject = ? and version = ?";
        Proof.ContentView content = rows.first(select, row -> new Proof.ContentView(subject.toString(), version,
                oneLine(row.getString("salt")), oneLine(row.getString("content")), row.getString("digest")), subject, version)
                .orElseThrow(EntryNotFound::new);
        trail.read("content", subject, version, "audited");
        return content;
    }

    /** PostgreSQL breaks base64 into lines. */
    private static String oneLine(String base64) {
        return base64.replace("\n", "");
    }

    private List<CanonicalEntry> find(EventQuery query) {
        Place after = EventCursor.decoded(query.after());
        Instant from = EventQuery.time(query.from(), "/from");
        List<@Nullable Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder("select position, recorded_at, ").append(CanonicalEntry.COLUMNS).append(" from ")
                .append(source(query.correlationId(), values));
        // The time alone decides which months are looked into.
        sql.append(" where (recorded_at, position) > (?, ?) and recorded_at >= ?");
        values.add(after.recordedAt());
        values.add(after.position());
        values.add(from == null || from.isBefore(after.recordedAt()) ? after.recordedAt() : from);
        and(sql, values, " and recorded_at < ?", EventQuery.time(query.to(), "/to"));
        and(sql, values, " and id = ?", query.entryId());
        and(sql, values, " and subject = ?", query.subjectId());
        and(sql, values, " and agency = ?", query.agency());
        and(sql, values, " and coalesce(on_behalf_of, client) = ?", query.actor());
        and(sql, values, " and action = ?", query.action());
        and(sql, values, " and purpose = ?", query.purpose());
        and(sql, values, " and decision = ?", query.decision());
        sql.append(" order by recorded_at, position limit ").append(query.most() + 1);
        return rows.list(sql.toString(), CanonicalEntry::of, values.toArray());
    }

    /** Most acts of a chain are found by their own subject; the index by chain has only the others. */
    private static String source(@Nullable UUID chain, List<@Nullable Object> values) {
        if (chain == null) {
            return "trail_entry";
        }
        values.add(chain);
        values.add(chain);
        return "(select * from trail_entry where correlation = ? and correlation is distinct from subject"
                + " union all select * from trail_entry where subject = ? and correlation = subject) chain";
    }

    private static void and(StringBuilder sql, List<@Nullable Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(condition);
            values.add(value);
        }
    }

    private TrailEventView view(CanonicalEntry entry, @Nullable Long leaf) {
        SortedMap<String, Object> members = entry.members();
        if (leaf != null) {
            members.put("leaf", leaf);
        }
        return json.convertValue(members, TrailEventView.class);
    }
}
