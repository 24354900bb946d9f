package safeguarding.registry.candidate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.kit.database.Rows;
import safeguarding.registry.matching.Band;
import safeguarding.registry.matching.Particulars;
import safeguarding.registry.matching.Rival;
import safeguarding.registry.matching.Scoring;

/** Finds the records that are worth comparing with one, at a cost that does not grow with how many there are. */
@ApplicationScoped
public class CandidateIndex {

    // A key that more records share says too little: the keys that refine it find whoever is meant.
    private static final int MOST_OF_A_KEY = 200;
    // Those that share the most, and of these the rarest keys: to compare more costs the more the more people there are, and finds hardly
    // anybody else.
    private static final int MOST_COMPARED = 40;

    private final Rows rows;
    private final ObjectMapper json;
    private final Scoring scoring;

    public CandidateIndex(Rows rows, ObjectMapper json, Scoring scoring) {
        this.rows = rows;
        this.json = json;
        this.scoring = scoring;
    }

    /** Puts these in the index, or what is now known of them in the place of what was; returns those of which it is another. */
    public Set<UUID> put(Map<UUID, Particulars> records) {
        Map<UUID, String> written = new HashMap<>();
        records.forEach((record, somebody) -> written.put(record, written(somebody)));
        // A whole set is put again for each change of one of its records: most are as they were.
        rows.list("select record, particulars from match_record where record = any(?::uuid[])",
                row -> written.remove(row.getObject(1, UUID.class), row.getString(2)), records.keySet());
        remove(written.keySet());
        List<@Nullable Object[]> people = new ArrayList<>();
        List<Long> keys = new ArrayList<>();
        List<UUID> owners = new ArrayList<>();
        written.forEach((record, text) -> {
            List<Long> theirs = List.copyOf(Keys.of(Objects.requireNonNull(records.get(record))).keySet());
            people.add(new Object[] { record, text, theirs });
            keys.addAll(theirs);
            theirs.forEach(key -> owners.add(record));
        });
        rows.batch("insert into match_record (record, particulars, keys) values (?, ?, ?::bigint[])", people);
        // In the order of the index, which is then written page by page.
        rows.run("insert into match_key (key, record) select * from unnest(?::bigint[], ?::uuid[]) as one (key, record)"
                + " order by key", keys, owners);
        return written.keySet();
    }

    public void remove(Collection<UUID> records) {
        List<Long> keys = new ArrayList<>();
        List<UUID> owners = new ArrayList<>();
        rows.list("select record, unnest(keys) from match_record where record = any(?::uuid[])",
                row -> owners.add(row.getObject(1, UUID.class)) && keys.add(row.getLong(2)), records);
        if (!keys.isEmpty()) {
            rows.run("delete from match_key using unnest(?::bigint[], ?::uuid[]) as gone (key, record)"
                    + " where match_key.key = gone.key and match_key.record = gone.record", keys, owners);
        }
        rows.run("delete from match_record where record = any(?::uuid[])", records);
    }

    public boolean has(UUID record) {
        return rows.first("select 1 from match_record where record = ?", row -> true, record).isPresent();
    }

    /** Whoever may be the same human, the likeliest first. */
    public List<Candidate> like(UUID record, Particulars somebody) {
        return like(record, somebody, List.of(), Set.of());
    }

    /**
     * These others too are compared, which may have found this record although it does not find them; those of whom a human has
     * to say
     * are returned whatever their score.
     */
    public List<Candidate> like(UUID record, Particulars somebody, Collection<UUID> others, Set<UUID> anyway) {
        List<Long> keys = new ArrayList<>();
        List<Long> weights = new ArrayList<>();
        Keys.of(somebody).forEach((key, weight) -> {
            keys.add(key);
            weights.add(weight.longValue());
        });
        return rows.list("""
                select match_record.record, particulars from match_record join (
                    (select found.record
                    from unnest(?::bigint[], ?::bigint[]) as asked (key, weight)
                    cross join lateral (
                        select record, count(*) over () as sharing
                        from (select record from match_key where match_key.key = asked.key limit ?) as first) as found
                    where sharing <= ? and found.record <> ?
                    group by found.record order by sum(asked.weight) desc, min(sharing), found.record limit ?)
                    union select unnest(?::uuid[])) as near
                on near.record = match_record.record""",
                row -> new Candidate(row.getObject(1, UUID.class), scoring.compare(somebody, read(row.getString(2)))),
                keys, weights, MOST_OF_A_KEY + 1, MOST_OF_A_KEY, record, MOST_COMPARED, others).stream()
                .filter(candidate -> candidate.score().band() == Band.SAME || candidate.score().band() == Band.HUMAN
                        || anyway.contains(candidate.record()))
                .sorted(Comparator.comparingDouble((Candidate candidate) -> -candidate.score().sum(Rival.STRANGER))
                        .thenComparing(Candidate::record))
                .toList();
    }

    private Particulars read(String particulars) {
        try {
            return json.readValue(particulars, KeptParticulars.class).particulars();
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("what is known of a person cannot be read back");
        }
    }

    private String written(Particulars particulars) {
        try {
            return json.writeValueAsString(KeptParticulars.of(particulars));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("what is known of a person cannot be written");
        }
    }
}
