package safeguarding.disclosure.linkage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.trail.Trail;

/** Hands the registry what it links by, and notes each record handed out. */
@ApplicationScoped
class LinkageDesk {

    private final LinkageRecords records;
    private final Trail trail;

    LinkageDesk(LinkageRecords records, Trail trail) {
        this.records = records;
        this.trail = trail;
    }

    @Transactional
    LinkageAnswer answer(LinkageQuery query) {
        // Also when nothing is found.
        trail.noted("linkage-records.asked-for", null);
        List<UUID> ids = List.copyOf(new LinkedHashSet<>(query.ids()));
        Map<UUID, LinkageRecord> found = records.find(ids);
        List<LinkageRecord> answered = new ArrayList<>();
        List<UUID> missing = new ArrayList<>();
        for (UUID id : ids) {
            LinkageRecord record = found.get(id);
            if (record == null) {
                missing.add(id);
                continue;
            }
            trail.read(noun(record), id, record.version(), "linkage");
            answered.add(record);
        }
        return new LinkageAnswer(answered, missing);
    }

    /** An offender is a person, and a concern is one; a request for a decision is neither. */
    private static String noun(LinkageRecord record) {
        if (!record.people().isEmpty()) {
            return "offender";
        }
        return record.concerns().isEmpty() ? "disclosure-request" : "concern";
    }
}
