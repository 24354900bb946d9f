package safeguarding.registry.drawing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.kit.database.Rows;
import safeguarding.kit.identity.PersonIdentity;
import safeguarding.kit.json.LenientJson;
import safeguarding.registry.person.Kind;

/** The facts of circles, as they were known at an instant: what is known now and was then, and what has gone since. */
@ApplicationScoped
class KnownFacts {

    // Later than anything that will have been known: what has gone is not there.
    static final Instant NOW = Instant.parse("9999-01-01T00:00:00Z");

    private static final String PEOPLE = "select id, owner, source, kind, identified, identity, person from ";
    private static final String TIES = "select tie.id, tie.source, source_record.owner, child, adult, relationship, caring, unsupervised,"
            + " household, confidence, disputed, started_on, ended_on from ";
    private static final String WORKS = "select id, agency, local_reference, team, opened_on, closed_on from ";

    private final Rows rows;
    private final ObjectMapper json;

    KnownFacts(Rows rows, ObjectMapper json) {
        this.rows = rows;
        this.json = LenientJson.of(json);
    }

    List<Someone> records(Collection<UUID> ids, Instant at) {
        return people("id", ids, at);
    }

    List<Someone> ofPersons(Collection<UUID> persons, Instant at) {
        return people("person", persons, at);
    }

    List<Someone> ofSources(Collection<UUID> sources, Instant at) {
        return people("source", sources, at);
    }

    /** Every connection of these records, as a child's or as an adult's. */
    List<Tie> ties(Collection<UUID> records, Instant at) {
        String both = " tie join source_record on source_record.id = tie.source where (child = any(?::uuid[]) or adult = any(?::uuid[]))"
                + " and known_from <= ?";
        return rows.list(TIES + "connection" + both + " union all " + TIES + "connection_past" + both + " and known_until > ?"
                + " order by 1", KnownFacts::tie, records, records, at, records, records, at, at);
    }

    List<Work> works(Collection<UUID> records, Instant at) {
        String of = " where id = any(?::uuid[]) and known_from <= ?";
        return rows.list(WORKS + "involvement" + of + " union all " + WORKS + "involvement_past" + of + " and known_until > ?"
                + " order by 1", KnownFacts::work, records, at, records, at, at);
    }

    private List<Someone> people(String column, Collection<UUID> ids, Instant at) {
        String of = " where " + column + " = any(?::uuid[]) and known_from <= ?";
        return rows.list(PEOPLE + "person_record" + of + " union all " + PEOPLE + "person_record_past" + of
                + " and known_until > ? order by 1", this::someone, ids, at, ids, at, at);
    }

    private Someone someone(ResultSet row) throws SQLException {
        try {
            return new Someone(row.getObject("id", UUID.class), row.getString("owner"), row.getObject("source", UUID.class),
                    Kind.valueOf(row.getString("kind")), row.getBoolean("identified"),
                    json.readValue(row.getString("identity"), PersonIdentity.class), row.getObject("person", UUID.class));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a record of a person cannot be read back");
        }
    }

    private static Tie tie(ResultSet row) throws SQLException {
        return new Tie(row.getObject("id", UUID.class), row.getObject("source", UUID.class), row.getString("owner"),
                row.getObject("child", UUID.class), row.getObject("adult", UUID.class), row.getString("relationship"),
                row.getString("caring"), row.getString("unsupervised"), row.getString("household"),
                row.getString("confidence"), (Boolean) row.getObject("disputed"), row.getObject("started_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class));
    }

    private static Work work(ResultSet row) throws SQLException {
        return new Work(row.getObject("id", UUID.class), row.getString("agency"), row.getString("local_reference"),
                row.getString("team"), row.getObject("opened_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class));
    }

    /** A record of a person, and which person it was taken to be of. */
    record Someone(UUID id, String owner, UUID source, Kind kind, boolean identified, PersonIdentity identity, UUID person) {

        private static final String REFERRALS = "referral-service";

        /** Children of one referral stand for one sibling group. */
        boolean hasSiblings() {
            return kind == Kind.CHILD && owner.equals(REFERRALS);
        }

        /** Who somebody is said to be in an agency's own files is that agency's alone. */
        boolean isOpenTo(String agency, Sight sight) {
            return owner.equals(REFERRALS) || owner.equals(agency) || (owner.equals("disclosure-service") && sight.offenders());
        }

        @Override
        public String toString() {
            return "Someone[" + id + "]";
        }
    }

    /** A connection between two records. */
    record Tie(UUID id, UUID source, String owner, UUID child, UUID adult, String relationship, String caring,
            String unsupervised, @Nullable String household, @Nullable String confidence, @Nullable Boolean disputed,
            @Nullable LocalDate startedOn, @Nullable LocalDate endedOn) {
    }

    /** An agency's involvement with the person of the record that has the same id. */
    record Work(UUID id, String agency, String localReference, @Nullable String team, LocalDate openedOn,
            @Nullable LocalDate closedOn) {
    }
}
