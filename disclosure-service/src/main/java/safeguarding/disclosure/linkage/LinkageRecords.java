package safeguarding.disclosure.linkage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.disclosure.contact.Answer;
import safeguarding.kit.database.Sql;
import safeguarding.kit.identity.Identifier;
import safeguarding.kit.identity.PartialDate;
import safeguarding.kit.identity.PersonName;
import safeguarding.kit.json.LenientJson;

/** Reads linkage records in five statements, however many are asked for. */
@ApplicationScoped
class LinkageRecords {

    // Hibernate counts versions from 0 and callers from 1. A ViSOR reference is not among what is read.
    private static final String OFFENDERS = "select id, version + 1 as version, person_id, names, born, identifiers from offender"
            + " where id = any (?)";
    private static final String CHILDREN = "select offender, id, names, born, identifiers, relationship, caring, unsupervised,"
            + " contact_from, contact_to from reported_child where offender = any (?) order by offender, place";
    // What is thought, what nobody has checked, and what is said of a victim or a witness, joins nobody.
    private static final String SAID = "select offender, known_name, identifiers from offender_statement where offender = any (?)"
            + " and state = 'CHECKED' and nature = 'FACT' and content ->> 'about' in ('SUSPECT', 'CONVICTED')"
            + " and (known_name is not null or identifiers <> '[]')"
            + " order by offender, recorded_at, id";
    private static final String CONCERNS = "select c.id, c.version + 1 as version, o.person_id, c.kind, c.recorded_by, c.recorded_at,"
            + " c.withdrawn_at is not null as withdrawn from concern c join offender o on o.id = c.offender where c.id = any (?)";

    // What an officer opened is no line of the ledger, so the registry learns of no decision on it.
    private static final String REQUESTS = "select r.id, r.version, r.concern, r.involvement, r.agency,"
            + " case when r.recipient is null then d.id end as decision, d.outcome,"
            + " d.manner, r.review_on from disclosure_request r left join disclosure_decision d on d.id = r.decision"
            + " where r.id = any (?)";

    private static final TypeReference<PersonName> NAME = new TypeReference<>() {
    };
    private static final TypeReference<List<PersonName>> NAMES = new TypeReference<>() {
    };
    private static final TypeReference<List<Identifier>> IDENTIFIERS = new TypeReference<>() {
    };

    private final DataSource database;
    private final ObjectMapper json;

    LinkageRecords(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = LenientJson.of(json);
    }

    Map<UUID, LinkageRecord> find(List<UUID> ids) {
        Map<UUID, LinkageRecord> found = new HashMap<>();
        try (Connection connection = database.getConnection()) {
            Array asked = connection.createArrayOf("uuid", ids.toArray());
            each(connection, OFFENDERS, asked, row -> {
                LinkageRecord offender = offender(row);
                found.put(offender.id(), offender);
            });
            each(connection, SAID, asked, row -> {
                LinkageRecord offender = found.get(row.getObject("offender", UUID.class));
                if (offender != null) {
                    addSaid(offender, row);
                }
            });
            each(connection, CHILDREN, asked, row -> {
                // Between the two statements another child may have come; the announcement of that is under way.
                LinkageRecord offender = found.get(row.getObject("offender", UUID.class));
                if (offender != null) {
                    addChild(offender, row);
                }
            });
            each(connection, CONCERNS, asked, row -> {
                LinkageRecord concern = concern(row);
                found.put(concern.id(), concern);
            });
            each(connection, REQUESTS, asked, row -> {
                LinkageRecord request = request(row);
                found.put(request.id(), request);
            });
            return found;
        } catch (SQLException failure) {
            throw Sql.failed("read linkage records", failure);
        }
    }

    private interface Taker {
        void take(ResultSet row) throws SQLException;
    }

    private static void each(Connection connection, String select, Array ids, Taker taker) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setArray(1, ids);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taker.take(rows);
                }
            }
        }
    }

    private LinkageRecord offender(ResultSet row) throws SQLException {
        List<LinkageRecord.Person> people = new ArrayList<>();
        people.add(person(row, row.getObject("person_id", UUID.class), LinkageRecord.Kind.ADULT));
        return LinkageRecord.undecided(row.getObject("id", UUID.class), row.getLong("version"), people, new ArrayList<>(),
                List.of());
    }

    private void addSaid(LinkageRecord offender, ResultSet row) throws SQLException {
        String name = row.getString("known_name");
        offender.people().set(0, offender.people().get(0).alsoKnownBy(name == null ? null : read(name, NAME),
                read(row.getString("identifiers"), IDENTIFIERS)));
    }

    private void addChild(LinkageRecord offender, ResultSet row) throws SQLException {
        UUID child = row.getObject("id", UUID.class);
        offender.people().add(person(row, child, LinkageRecord.Kind.CHILD));
        offender.connections().add(new LinkageRecord.Connection(connectionOf(child), child, offender.people().get(0).id(),
                row.getString("relationship"), Answer.valueOf(row.getString("caring")),
                Answer.valueOf(row.getString("unsupervised")),
                row.getObject("contact_from", LocalDate.class), row.getObject("contact_to", LocalDate.class)));
    }

    private static LinkageRecord concern(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return LinkageRecord.undecided(id, row.getLong("version"), List.of(), List.of(),
                List.of(new LinkageRecord.Concern(id, row.getObject("person_id", UUID.class), row.getString("kind"),
                        "OFFENDER_MANAGEMENT", row.getString("recorded_by"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(), row.getBoolean("withdrawn"))));
    }

    private static LinkageRecord request(ResultSet row) throws SQLException {
        UUID decision = row.getObject("decision", UUID.class);
        return new LinkageRecord(row.getObject("id", UUID.class), row.getLong("version"), List.of(), List.of(), List.of(),
                decision == null ? List.of() : List.of(decision(row, decision)));
    }

    private static LinkageRecord.Decision decision(ResultSet row, UUID id) throws SQLException {
        String reason = switch (row.getString("outcome")) {
            // Said face to face, and nothing in writing: so the exchange does not tell it either.
            case "DISCLOSE", "DISCLOSE_IN_PART" ->
                "AT_THE_OWNER".equals(row.getString("manner")) ? null : "DISCLOSED_IN_PERSON";
            case "NOT_NOW" -> "DISCLOSURE_NOT_NOW";
            default -> "DISCLOSURE_REFUSED";
        };
        return new LinkageRecord.Decision(id, row.getObject("concern", UUID.class), row.getObject("involvement", UUID.class),
                row.getString("agency"), reason == null ? LinkageRecord.Verdict.TELL : LinkageRecord.Verdict.WITHHOLD, reason,
                row.getObject("review_on", LocalDate.class));
    }

    private LinkageRecord.Person person(ResultSet row, UUID id, LinkageRecord.Kind kind) throws SQLException {
        List<PersonName> names = read(row.getString("names"), NAMES);
        List<Identifier> identifiers = read(row.getString("identifiers"), IDENTIFIERS);
        // A child of whom nothing is known is somebody, but nobody whom the registry could recognise.
        boolean identified = !names.isEmpty() || !identifiers.isEmpty();
        return new LinkageRecord.Person(id, kind, identified, false, names, born(row.getString("born")), identifiers);
    }

    /** A reported child has one connection here, so its id can follow from the child's and needs no column. */
    private static UUID connectionOf(UUID child) {
        return UUID.nameUUIDFromBytes(("connection of " + child).getBytes(StandardCharsets.UTF_8));
    }

    private @Nullable PartialDate born(@Nullable String written) {
        return written == null ? null : read(written, new TypeReference<PartialDate>() {
        });
    }

    private <T> T read(String written, TypeReference<T> type) {
        try {
            return json.readValue(written, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a stored identity cannot be read", unreadable);
        }
    }
}
