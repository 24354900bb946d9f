package safeguarding.kit.audit;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.kit.audit.EventSearch.Condition;
import safeguarding.kit.caller.Caller;
import safeguarding.kit.database.Rows;
import safeguarding.kit.sealing.SealedLog;
import safeguarding.kit.trail.CanonicalEntry;
import safeguarding.kit.trail.Trail;

/** Where auditors look for entries. Each look is an entry itself. */
@ApplicationScoped
class Auditing {

    private static final String PURPOSE = "audit";

    private final Rows rows;
    private final LiveEnd end;
    private final SealedLog log;
    private final Trail trail;
    private final Caller caller;
    private final ObjectMapper json;

    Auditing(Rows rows, LiveEnd end, SealedLog log, Trail trail, Caller caller, ObjectMapper json) {
        this.rows = rows;
        this.end = end;
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
        EventSearch search = new EventSearch(query.correlationId(), EventCursor.decoded(query.after()),
                EventQuery.time(query.from(), "/from"))
                .and(Condition.BEFORE, query.before(end.settledBefore()))
                .and(Condition.ID, query.entryId())
                .and(Condition.SUBJECT, query.subjectId())
                .and(Condition.AGENCY, query.agency())
                .and(Condition.ACTOR, query.actor())
                .and(Condition.ACTION, query.action())
                .and(Condition.PURPOSE, query.purpose())
                .and(Condition.DECISION, query.decision());
        return rows.list(search.sql(query.most() + 1), CanonicalEntry::of, search.values().toArray());
    }

    private TrailEventView view(CanonicalEntry entry, @Nullable Long leaf) {
        SortedMap<String, Object> members = entry.members();
        if (leaf != null) {
            members.put("leaf", leaf);
        }
        return json.convertValue(members, TrailEventView.class);
    }
}
