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
        // Asking is an act also when there is nothing of what was asked for.
        trail.noted("linkage-records.asked", null);
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
            trail.read(record.concerns().isEmpty() ? "offender" : "concern", id, record.version(), "linkage");
            answered.add(record);
        }
        return new LinkageAnswer(answered, missing);
    }
}
