package safeguarding.bench.population;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;

import org.postgresql.PGConnection;

import com.fasterxml.jackson.core.JsonProcessingException;

import safeguarding.registry.candidate.CandidateIndex;
import safeguarding.registry.matching.JoinKeys;
import safeguarding.registry.matching.Particulars;

/**
 * Puts people where the registry has them: into the index by its own code, which is what is measured, and into the tables of
 * people, connections and involvements by plain COPY, in the form in which the service writes.
 */
final class Registration {

    private static final int TOGETHER = 1000;
    private static final String SOURCES = "source_record (id, owner, version, gathered_at)";
    private static final String PEOPLE = "person_record (id, owner, source, kind, identified, identity, person)";
    private static final String KEYS = "person_key (key, record)";
    private static final String CONNECTIONS = "connection (id, source, child, adult, relationship, caring, unsupervised)";
    private static final String INVOLVEMENTS = "involvement (id, agency, local_reference, kind, opened_on, version)";
    // What refers to people comes after them.
    private static final List<String> TABLES = List.of(SOURCES, PEOPLE, KEYS, CONNECTIONS, INVOLVEMENTS);

    private final Connection connection;
    private final CandidateIndex index;
    private final Map<String, StringBuilder> rows = new HashMap<>();

    Registration(Connection connection, CandidateIndex index) {
        this.connection = connection;
        this.index = index;
    }

    /** Whole households from one record on to another; returns how many were indexed in a second, without the other tables. */
    double put(Populace populace, long from, long to) throws SQLException {
        long nanos = 0;
        for (long first = from; first < to; first += TOGETHER) {
            Map<UUID, Particulars> particulars = new HashMap<>();
            for (long number = first; number < Math.min(to, first + TOGETHER); number += Populace.RECORDS) {
                add(populace.household(number / Populace.RECORDS), particulars);
            }
            long began = System.nanoTime();
            index.put(particulars);
            connection.commit();
            nanos += System.nanoTime() - began;
            copy();
        }
        vacuum();
        return (to - from) / (nanos / 1e9);
    }

    private void add(List<Resident> household, Map<UUID, Particulars> particulars) {
        for (Resident one : household) {
            Particulars known = Particulars.of(one.identity());
            particulars.put(one.id(), known);
            row(PEOPLE, one.id(), one.owner(), one.source(), one.kind(), "t", written(one), one.person());
            JoinKeys.of(known).forEach(key -> row(KEYS, key, one.id()));
            if (one.isInvolvement()) {
                row(INVOLVEMENTS, one.id(), one.owner(), "FILE-" + one.id(), one.kind(), "2026-01-12", 1);
            }
        }
        Resident adult = household.get(0);
        Resident child = household.get(1);
        row(SOURCES, adult.source(), adult.owner(), 1, "2026-11-01 12:00:00Z");
        row(CONNECTIONS, Populace.beside(child.id()), adult.source(), child.id(), adult.id(), "parent", "YES", "YES");
    }

    private void row(String table, Object... values) {
        StringJoiner line = new StringJoiner("\t", "", "\n");
        for (Object value : values) {
            line.add(value.toString());
        }
        rows.computeIfAbsent(table, unused -> new StringBuilder()).append(line);
    }

    private String written(Resident one) {
        try {
            // Names, dates and numbers of our own making: nothing that COPY would have to be told apart.
            return Side.JSON.writeValueAsString(one.identity());
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void copy() throws SQLException {
        for (String table : TABLES) {
            StringBuilder text = rows.remove(table);
            if (text != null) {
                try {
                    connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin",
                            new StringReader(text.toString()));
                } catch (IOException unread) {
                    throw new UncheckedIOException(unread);
                }
            }
        }
        connection.commit();
    }

    /** As the server does by itself some minutes later. */
    private void vacuum() throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze match_key, match_record, person_record, person_key, connection, involvement,"
                    + " source_record");
        }
        connection.setAutoCommit(false);
    }
}
