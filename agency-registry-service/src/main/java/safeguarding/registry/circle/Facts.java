package safeguarding.registry.circle;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.database.Rows;
import safeguarding.kit.identity.PersonIdentity;
import safeguarding.registry.circle.LinkageRecord.LinkedConcern;
import safeguarding.registry.circle.LinkageRecord.LinkedConnection;
import safeguarding.registry.circle.LinkageRecord.LinkedDecision;
import safeguarding.registry.circle.LinkageRecord.LinkedPerson;
import safeguarding.registry.person.PersonRecord;
import safeguarding.registry.person.PersonRecords;

/** The facts gathered from the owners: for each of their records the whole present set, of the newest version seen. */
@ApplicationScoped
public class Facts {

    private final Rows rows;
    private final PersonRecords people;
    private final Clock clock;

    Facts(Rows rows, PersonRecords people, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.clock = clock;
    }

    /** Those of the given records that are newer than what is here; of one record in several versions, the newest. */
    public List<LinkageRecord> newer(Collection<LinkageRecord> records) {
        Map<UUID, LinkageRecord> newest = new LinkedHashMap<>();
        for (LinkageRecord record : records) {
            newest.merge(record.id(), record, (one, other) -> one.version() >= other.version() ? one : other);
        }
        rows.list("select id, version from source_record where id = any(?::uuid[])", row -> {
            UUID id = row.getObject(1, UUID.class);
            long version = row.getLong(2);
            return newest.computeIfPresent(id, (unused, record) -> record.version() > version ? record : null) == null;
        }, newest.keySet());
        return List.copyOf(newest.values());
    }

    /** The concerns in these records, and those on which they hold a decision, as things are and as they will be. */
    public Set<UUID> concernsIn(Collection<LinkageRecord> records) {
        List<UUID> sources = records.stream().map(LinkageRecord::id).toList();
        Set<UUID> concerns = new HashSet<>(rows.list("select id from concern where source = any(?::uuid[])"
                + " union select concern from disclosure_decision where source = any(?::uuid[])",
                row -> row.getObject(1, UUID.class), sources, sources));
        for (LinkageRecord record : records) {
            record.concerns().forEach(concern -> concerns.add(concern.id()));
            record.decisions().forEach(decision -> concerns.add(decision.concern()));
        }
        return concerns;
    }

    /** The ids of all people whom these records describe or connect, now or then; not of those whom a concern is about. */
    public Set<UUID> mentioned(Collection<LinkageRecord> records) {
        List<UUID> sources = records.stream().map(LinkageRecord::id).toList();
        Set<UUID> mentioned = new HashSet<>(people.ofSources(sources));
        mentioned.addAll(rows.list("select child from connection where source = any(?::uuid[])"
                + " union select adult from connection where source = any(?::uuid[])",
                row -> row.getObject(1, UUID.class), sources, sources));
        for (LinkageRecord record : records) {
            record.people().forEach(person -> mentioned.add(person.id()));
            record.connections().forEach(connection -> {
                mentioned.add(connection.child());
                mentioned.add(connection.adult());
            });
        }
        return mentioned;
    }

    /** Replaces what these records said before by what they say now. */
    public void replace(String owner, Collection<LinkageRecord> records) {
        List<UUID> sources = records.stream().map(LinkageRecord::id).toList();
        List<@Nullable Object[]> versions = new ArrayList<>();
        List<@Nullable Object[]> connections = new ArrayList<>();
        List<@Nullable Object[]> concerns = new ArrayList<>();
        List<@Nullable Object[]> decisions = new ArrayList<>();
        List<PersonRecord> persons = new ArrayList<>();
        for (LinkageRecord record : records) {
            versions.add(new Object[] { record.id(), owner, record.version(), clock.instant() });
            record.people().forEach(person -> persons.add(person(owner, record, person)));
            record.connections().forEach(connection -> connections.add(row(record, connection)));
            record.concerns().forEach(concern -> concerns.add(row(owner, record, concern)));
            record.decisions().forEach(decision -> decisions.add(row(record, decision)));
        }
        rows.batch("insert into source_record (id, owner, version, gathered_at) values (?, ?, ?, ?)"
                + " on conflict (id) do update set version = excluded.version, gathered_at = excluded.gathered_at", versions);
        Set<UUID> gone = new HashSet<>(people.ofSources(sources));
        persons.forEach(person -> gone.remove(person.id()));
        people.remove(gone);
        people.put(persons);
        rows.run("delete from connection where source = any(?::uuid[])", sources);
        rows.batch(
                "insert into connection (id, source, child, adult, relationship, caring, unsupervised, household, started_on, ended_on,"
                        + " confidence, disputed) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                connections);
        // A concern stays once it was announced, for whoever was told of it: one that is no longer in its record counts as withdrawn.
        rows.run("update concern set withdrawn = true where source = any(?::uuid[])", sources);
        rows.batch(
                "insert into concern (id, source, owner, subject, kind, concern_class, recorded_by, occurred_at, withdrawn, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do update set subject = excluded.subject, kind = excluded.kind,"
                        + " concern_class = excluded.concern_class, withdrawn = excluded.withdrawn, version = excluded.version",
                concerns);
        rows.run("delete from disclosure_decision where source = any(?::uuid[])", sources);
        rows.batch("insert into disclosure_decision (id, source, concern, involvement, agency, tells, reason, review_on)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?)", decisions);
    }

    private static PersonRecord person(String owner, LinkageRecord record, LinkedPerson person) {
        return new PersonRecord(person.id(), owner, record.id(), person.kind(), person.identified(),
                PersonIdentity.of(person.names(), person.born(), person.identifiers()));
    }

    private static @Nullable Object[] row(LinkageRecord record, LinkedConnection connection) {
        return new @Nullable Object[] { connection.id(), record.id(), connection.child(), connection.adult(),
                connection.relationship(),
                connection.caring(), connection.unsupervised(), connection.household(), connection.from(), connection.to(),
                connection.confidence(), connection.disputed() };
    }

    private static @Nullable Object[] row(String owner, LinkageRecord record, LinkedConcern concern) {
        return new @Nullable Object[] { concern.id(), record.id(), owner, concern.subject(), concern.kind(),
                concern.concernClass(),
                concern.recordedBy(), concern.occurredAt(), concern.withdrawn(), record.version() };
    }

    private static @Nullable Object[] row(LinkageRecord record, LinkedDecision decision) {
        return new @Nullable Object[] { decision.id(), record.id(), decision.concern(), decision.involvement(),
                decision.agency(), decision.verdict().equals("TELL"), decision.reason(), decision.reviewOn() };
    }
}
