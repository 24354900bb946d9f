package safeguarding.bench.population;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import safeguarding.bench.surroundings.KeptConnection;
import safeguarding.kit.database.Rows;
import safeguarding.registry.candidate.Candidate;
import safeguarding.registry.candidate.CandidateIndex;
import safeguarding.registry.candidate.MatchingEvidence;
import safeguarding.registry.crowding.CrowdedKeys;
import safeguarding.registry.matching.Particulars;
import safeguarding.registry.matching.Scoring;
import safeguarding.registry.person.PersonIndex;
import safeguarding.registry.person.PersonRecord;
import safeguarding.registry.person.PersonRecords;
import safeguarding.registry.person.ScoredMatching;

/** The registry's own code for the index and for who is who, on one set of its tables. */
final class Side {

    static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private static final List<String> COPIED = List.of("match_record", "match_key", "match_due", "person_record", "person_key");
    // As the service is configured.
    private static final int CROWDED_OVER = 1000;

    private final Connection connection;
    private final Rows rows;
    private final CandidateIndex candidates;
    private final PersonRecords records;
    private final PersonIndex persons;

    private Side(Connection connection) {
        Scoring scoring = MatchingEvidence.scoring();
        Clock clock = Clock.systemUTC();
        this.connection = connection;
        this.rows = new Rows(new KeptConnection(connection));
        this.candidates = new CandidateIndex(rows, JSON, scoring);
        this.records = new PersonRecords(rows, candidates, JSON, clock);
        this.persons = new PersonIndex(records, rows, new ScoredMatching(scoring),
                new CrowdedKeys(rows, () -> CROWDED_OVER, clock));
    }

    static Side of(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        return new Side(connection);
    }

    /** Copies of the tables as they are now, which grow no more. */
    static Side asNow(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("create schema before");
            for (String table : COPIED) {
                statement.execute("create table before." + table + " (like public." + table + " including all)");
                statement.execute("insert into before." + table + " select * from public." + table);
                statement.execute("vacuum analyze before." + table);
            }
            statement.execute("create trigger person_record_passes before update or delete on before.person_record"
                    + " for each row execute function public.person_record_passes()");
            statement.execute("set search_path to before, public");
        }
        return of(connection);
    }

    CandidateIndex index() {
        return candidates;
    }

    List<Candidate> like(UUID nobody, Particulars asked) {
        return candidates.like(nobody, asked);
    }

    /**
     * As a change in the lane does it, and then the comparing of what is new with all others. Says whether the machine joined
     * it
     * to somebody.
     */
    boolean link(PersonRecord record) throws SQLException {
        records.put(List.of(record));
        // Done here and now, so that no service takes it up.
        rows.run("delete from match_due where record = ?", record.id());
        PersonIndex.Moves moves = persons.moves(Set.of(record.id()));
        persons.move(moves);
        like(record.id(), Particulars.of(record.identity()));
        connection.commit();
        return moves.placements().stream().anyMatch(placement -> placement.record().equals(record.id()));
    }

    void remove(UUID record) throws SQLException {
        records.remove(List.of(record));
        connection.commit();
    }
}
