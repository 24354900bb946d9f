package safeguarding.registry.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.kit.database.Rows;
import safeguarding.kit.identity.PersonIdentity;
import safeguarding.kit.json.LenientJson;
import safeguarding.registry.candidate.CandidateIndex;
import safeguarding.registry.matching.JoinKeys;
import safeguarding.registry.matching.Particulars;

/** The records of people, and which person each belongs to. */
@ApplicationScoped
public class PersonRecords {

    private static final String COLUMNS = "id, owner, source, kind, identified, identity";

    // By lists, not joined: a list is looked up in the index, whatever the statistics say, and every change asks this several times.
    private static final String AROUND = "select " + COLUMNS + ", person from person_record\n" + """
            where id = any(array(select unnest(?::uuid[])
                union select record from person_key
                    where key = any(array(select key from person_key where record = any(?::uuid[])
                        and key not in (select key from crowded_key)))
                union select id from person_record
                    where person = any(array(select person from person_record where id = any(?::uuid[])))
                union select other from link_decision where record = any(?::uuid[]) and withdrawn_at is null
                union select record from link_decision where other = any(?::uuid[]) and withdrawn_at is null))""";

    private final Rows rows;
    private final CandidateIndex candidates;
    private final ObjectMapper json;
    private final Clock clock;

    public PersonRecords(Rows rows, CandidateIndex candidates, ObjectMapper json, Clock clock) {
        this.rows = rows;
        this.candidates = candidates;
        this.json = LenientJson.of(json);
        this.clock = clock;
    }

    /** New records stand alone until they are compared; known ones keep their person until then. */
    public void put(Collection<PersonRecord> records) {
        List<@Nullable Object[]> people = new ArrayList<>();
        Map<UUID, Particulars> particulars = new HashMap<>();
        for (PersonRecord record : records) {
            people.add(new Object[] { record.id(), record.owner(), record.source(), record.kind(), record.identified(),
                    written(record.identity()), record.id() });
            particulars.put(record.id(), Particulars.of(record.identity()));
        }
        rows.batch("insert into person_record (" + COLUMNS + ", person) values (?, ?, ?, ?, ?, ?::jsonb, ?)"
                + " on conflict (id) do update set kind = excluded.kind, identified = excluded.identified, identity = excluded.identity",
                people);
        putKeys(records, particulars);
        askToCompare(candidates.put(particulars));
    }

    /** Under the keys that the rules of now have for them. */
    public void putUnderTheirKeys(Collection<UUID> known) {
        List<PersonRecord> records = find(known);
        putKeys(records, records.stream()
                .collect(Collectors.toMap(PersonRecord::id, record -> Particulars.of(record.identity()))));
        askToCompare(ids(records));
    }

    private void putKeys(Collection<PersonRecord> records, Map<UUID, Particulars> particulars) {
        List<@Nullable Object[]> keys = new ArrayList<>();
        for (PersonRecord record : records) {
            // Whom the machine joins to nobody it need not find.
            if (record.identified()) {
                JoinKeys.of(Objects.requireNonNull(particulars.get(record.id())))
                        .forEach(key -> keys.add(new Object[] { key, record.id() }));
            }
        }
        rows.run("delete from person_key where record = any(?::uuid[])", ids(records));
        rows.batch("insert into person_key (key, record) values (?, ?) on conflict do nothing", keys);
    }

    /** They are compared with everybody after this transaction, so that it does not wait for it. */
    public void askToCompare(Collection<UUID> records) {
        if (!records.isEmpty()) {
            rows.run(
                    "insert into match_due (record, not_before) select id, ?::timestamptz from person_record where id = any(?::uuid[])"
                            + " on conflict (record) do update set asked = excluded.asked, not_before = excluded.not_before, tries = 0",
                    clock.instant(), records);
        }
    }

    public void remove(Collection<UUID> records) {
        // The record first: whoever puts it in the index holds it.
        rows.run("delete from person_record where id = any(?::uuid[])", records);
        candidates.remove(records);
    }

    /** The ids of the records that stand in these records of their owners. */
    public List<UUID> ofSources(Collection<UUID> sources) {
        return rows.list("select id from person_record where source = any(?::uuid[])", row -> row.getObject(1, UUID.class),
                sources);
    }

    public List<PersonRecord> find(Collection<UUID> records) {
        return rows.list("select " + COLUMNS + " from person_record where id = any(?::uuid[])", this::read, records);
    }

    /** Records that share a key with any of these, or a person, or a human's decision; these themselves too. */
    List<Near> around(Collection<UUID> records) {
        return rows.list(AROUND, row -> new Near(read(row), Objects.requireNonNull(row.getObject("person", UUID.class))),
                records, records, records, records, records);
    }

    /** Records of these owners that have one of these keys. */
    List<PersonRecord> withKeys(Collection<String> keys, Collection<String> owners, int limit) {
        return rows.list("select " + COLUMNS + " from person_record where owner = any(?::text[])"
                + " and id in (select record from person_key where key = any(?::text[]))"
                // Whom only a crowded key finds comes last: a thousand of them would leave no room for him who is sought.
                + " order by not exists (select 1 from person_key own where own.record = person_record.id"
                + " and own.key = any(?::text[]) and own.key not in (select key from crowded_key)), id limit ?",
                this::read, owners, keys, keys, limit);
    }

    /** The person of each of these records, for those that exist. */
    public Map<UUID, UUID> personsOf(Collection<UUID> records) {
        Map<UUID, UUID> persons = new HashMap<>();
        rows.list("select id, person from person_record where id = any(?::uuid[])",
                row -> persons.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class)), records);
        return persons;
    }

    void assign(Collection<Placement> placements) {
        List<@Nullable Object[]> changes = new ArrayList<>();
        placements.forEach(placement -> changes.add(new Object[] { placement.person(), placement.record() }));
        rows.batch("update person_record set person = ? where id = ?", changes);
    }

    /** As whom each of these is guarded; none for whom it is as the person that he is. Returns whom that changes. */
    Set<UUID> guard(Collection<UUID> all, Map<UUID, UUID> guardedAs) {
        List<@Nullable Object[]> changes = new ArrayList<>();
        Set<UUID> changed = new HashSet<>();
        rows.list("select id, guarded_as from person_record where id = any(?::uuid[])", row -> {
            UUID record = row.getObject("id", UUID.class);
            UUID now = guardedAs.get(record);
            return Objects.equals(now, row.getObject("guarded_as", UUID.class))
                    || (changed.add(record) && changes.add(new Object[] { now, record }));
        }, all);
        rows.batch("update person_record set guarded_as = ? where id = ?", changes);
        return changed;
    }

    /** A record, and the person it is held to be of now. */
    record Near(PersonRecord record, UUID person) {
    }

    private static List<UUID> ids(Collection<PersonRecord> records) {
        return records.stream().map(PersonRecord::id).toList();
    }

    private PersonRecord read(ResultSet row) throws SQLException {
        try {
            return new PersonRecord(row.getObject("id", UUID.class), row.getString("owner"),
                    row.getObject("source", UUID.class),
                    Kind.valueOf(row.getString("kind")), row.getBoolean("identified"),
                    json.readValue(row.getString("identity"), PersonIdentity.class));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a record of a person cannot be read back");
        }
    }

    private String written(PersonIdentity identity) {
        try {
            return json.writeValueAsString(identity);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("a record of a person cannot be written");
        }
    }
}
