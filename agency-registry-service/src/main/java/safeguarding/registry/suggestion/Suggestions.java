package safeguarding.registry.suggestion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.kit.database.Rows;
import safeguarding.kit.event.Ids;
import safeguarding.registry.candidate.Candidate;
import safeguarding.registry.person.PersonRecord;
import safeguarding.registry.person.PersonRecords;

/** The suggestions that stand. What humans decided about the pairs is not kept here, so no new score can undo it. */
@ApplicationScoped
class Suggestions {

    // Nobody looks at more, and of a common name there are always more. Those that are joined already leave no fewer places for others.
    private static final int MOST_OF_A_RECORD = 20;
    private static final String STATE = """
            coalesce((select case when not bool_or(decision = 'SAME_PERSON') then 'REJECTED'
                    when first.person = second.person then 'CONFIRMED' else 'DISPUTED' end
                from link_decision_counting where (record, link_decision_counting.other) in ((one, second.id), (second.id, one))
                having count(*) > 0),
                case when first.person = second.person then 'JOINED' else 'OPEN' end)""";
    private static final String FROM = " from match_suggestion join person_record first on first.id = one"
            + " join person_record second on second.id = match_suggestion.other"
            + " where first.owner = any(?::text[]) and second.owner = any(?::text[])";
    private static final String COLUMNS = "select match_suggestion.id, version, one, match_suggestion.other, score, " + STATE
            + " as state";

    private final Rows rows;
    private final PersonRecords people;
    private final ObjectMapper json;

    Suggestions(Rows rows, PersonRecords people, ObjectMapper json) {
        this.rows = rows;
        this.people = people;
        this.json = json;
    }

    /** The other records of its suggestions, and those about which people disagree whether they are the same. */
    Set<UUID> others(UUID record) {
        Set<UUID> others = new HashSet<>(rows.list(
                "select other from match_suggestion where one = ? union select one from match_suggestion where other = ?",
                row -> row.getObject(1, UUID.class), record, record));
        others.addAll(disputed(record));
        return others;
    }

    /**
     * Somebody said that they are the same, and they are held apart: by another who said that they are not, or by way of a
     * third.
     */
    Set<UUID> disputed(UUID record) {
        return Set.copyOf(rows.list("""
                select second.id from link_decision_counting
                join person_record first on first.id = ?
                join person_record second on second.id = case when record = first.id then other else record end
                where decision = 'SAME_PERSON' and (record = first.id or other = first.id) and first.person <> second.person""",
                row -> row.getObject(1, UUID.class), record));
    }

    /**
     * Those of this record are now among these; one whose score is as it was keeps its version. One that stands stays while the
     * two are alike, because the other record may have found this one.
     */
    void put(UUID record, List<Candidate> all) {
        Set<UUID> standing = others(record);
        Map<UUID, UUID> persons = people
                .personsOf(Stream.concat(Stream.of(record), all.stream().map(Candidate::record)).toList());
        Map<Boolean, List<Candidate>> joined = all.stream().collect(Collectors.partitioningBy(
                candidate -> Objects.equals(persons.get(candidate.record()), persons.get(record))));
        // In one order, so that two who compare do not wait for each other.
        List<Candidate> candidates = joined.values().stream()
                .flatMap(some -> Stream.concat(some.stream().limit(MOST_OF_A_RECORD),
                        some.stream().skip(MOST_OF_A_RECORD).filter(candidate -> standing.contains(candidate.record()))))
                .sorted(Comparator.comparing(candidate -> candidate.record().toString())).toList();
        rows.run(
                "delete from match_suggestion where (one = ? and not other = any(?::uuid[])) or (other = ? and not one = any(?::uuid[]))",
                record, records(all), record, records(all));
        List<@Nullable Object[]> found = new ArrayList<>();
        for (Candidate candidate : candidates) {
            ScoreView score = ScoreView.of(candidate.score());
            // As the database orders ids, which is not as Java does.
            boolean inOrder = record.toString().compareTo(candidate.record().toString()) < 0;
            found.add(new Object[] { Ids.next(), score.sum().least(), written(score), inOrder ? record : candidate.record(),
                    inOrder ? candidate.record() : record });
        }
        // A record that goes meanwhile is passed over; that one goes takes its suggestions with it.
        rows.batch("insert into match_suggestion (id, one, other, least, score, version)"
                + " select ?::uuid, first.id, second.id, ?::float8, ?::jsonb, 1 from person_record first, person_record second"
                + " where first.id = ? and second.id = ? for key share"
                + " on conflict (one, other) do update set least = excluded.least, score = excluded.score,"
                + " version = match_suggestion.version + 1 where match_suggestion.score <> excluded.score", found);
    }

    /**
     * But for those with somebody to whom the reader stands too near: neither a gap nor the cursor nor the time tells of them.
     */
    List<Suggestion> open(Collection<String> owners, Set<UUID> near, SuggestionPlace after, int limit) {
        return suggestions(rows.list(
                "select * from (" + COLUMNS + ", least" + FROM
                        + " and not array[one, match_suggestion.other] && ?::uuid[]) suggested where state in ('OPEN', 'DISPUTED')"
                        + " and (state <> 'DISPUTED', -least, id) > (?::boolean, ?::float8, ?::uuid)"
                        + " order by state <> 'DISPUTED', -least, id limit ?",
                this::read, owners, owners, near, !after.disputed(), -after.least(), after.suggestion(), limit));
    }

    /** One with a record that these owners do not hold is the same as none. */
    Suggestion visible(UUID id, Collection<String> owners) {
        return suggestions(rows.list(COLUMNS + FROM + " and match_suggestion.id = ?", this::read, owners, owners, id)).stream()
                .findFirst().orElseThrow(SuggestionNotFound::new);
    }

    /** Until the transaction ends nobody compares the two anew. */
    void hold(UUID id) {
        rows.run("select 1 from match_suggestion where id = ? for update", id);
    }

    void touch(UUID id) {
        rows.run("update match_suggestion set version = version + 1 where id = ?", id);
    }

    private List<Suggestion> suggestions(List<Row> found) {
        List<UUID> ids = found.stream().flatMap(row -> List.of(row.one(), row.other()).stream()).toList();
        List<PersonRecord> records = people.find(ids);
        return found.stream().map(row -> new Suggestion(row.id(), row.version(), row.state(), of(records, row.one()),
                of(records, row.other()), row.score())).toList();
    }

    private static PersonRecord of(List<PersonRecord> records, UUID id) {
        return records.stream().filter(record -> record.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<UUID> records(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::record).toList();
    }

    private Row read(ResultSet row) throws SQLException {
        try {
            return new Row(row.getObject("id", UUID.class), row.getLong("version"), row.getObject("one", UUID.class),
                    row.getObject("other", UUID.class), json.readValue(row.getString("score"), ScoreView.class),
                    Suggestion.State.valueOf(Objects.requireNonNull(row.getString("state"))));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("the score of a suggestion cannot be read back");
        }
    }

    private String written(ScoreView score) {
        try {
            return json.writeValueAsString(score);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("the score of a suggestion cannot be written");
        }
    }

    private record Row(UUID id, long version, UUID one, UUID other, ScoreView score, Suggestion.State state) {
    }
}
