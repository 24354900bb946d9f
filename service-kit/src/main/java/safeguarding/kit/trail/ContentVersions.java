package safeguarding.kit.trail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.kit.database.Batch;
import safeguarding.kit.database.BeforeCommit;
import safeguarding.kit.database.Sql;
import safeguarding.kit.json.LenientJson;

/**
 * What was recorded, version by version, never changed. The trail holds the digest, this holds the content, so content can go
 * and the proof stays.
 */
@ApplicationScoped
public class ContentVersions {

    private static final String INSERT = "insert into content_version (subject, version, content, salt, digest, kept_at)"
            + " values (?, ?, ?, ?, ?, ?)";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final DataSource database;
    private final ObjectMapper json;
    private final ObjectMapper lenient;
    private final Clock clock;
    private final BeforeCommit<Row> unwritten;

    ContentVersions(DataSource database, ObjectMapper json, Clock clock, TransactionSynchronizationRegistry transactions) {
        this.database = database;
        this.unwritten = new BeforeCommit<>(transactions, this::write);
        this.json = json;
        this.lenient = LenientJson.of(json);
        this.clock = clock;
    }

    /** One version of something, still to be kept. */
    public record Version(UUID subject, long version, Object content) {
    }

    /** Keeps one version; with a second one of the same number, which is a collision, the transaction does not commit. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Kept keep(UUID subject, long version, Object content) {
        return keep(List.of(new Version(subject, version, content))).get(0);
    }

    /** What is kept is in the order of what is given. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Kept> keep(List<Version> versions) {
        List<Row> rows = versions.stream().map(this::row).toList();
        unwritten.add(rows);
        return rows.stream().map(row -> new Kept(row.version().version(), row.digest())).toList();
    }

    public <T> Optional<T> find(UUID subject, long version, Class<T> type) {
        unwritten.flush();
        String select = "select content from content_version where subject = ? and version = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setObject(1, subject);
            statement.setLong(2, version);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(lenient.readValue(row.getBytes(1), type)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw Sql.failed("find a version", failure);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a kept version cannot be read", unreadable);
        }
    }

    private Row row(Version version) {
        byte[] bytes = written(version.content());
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return new Row(version, bytes, salt, Digests.sha256(salt, bytes), clock.instant());
    }

    private void write(List<Row> rows) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            Batch.run(statement, rows, ContentVersions::fill);
        } catch (SQLException failure) {
            throw Sql.failed("keep versions", failure);
        }
    }

    private static void fill(PreparedStatement statement, Row row) throws SQLException {
        statement.setObject(1, row.version().subject());
        statement.setLong(2, row.version().version());
        statement.setBytes(3, row.bytes());
        statement.setBytes(4, row.salt());
        statement.setString(5, row.digest());
        statement.setObject(6, row.keptAt().atOffset(ZoneOffset.UTC));
    }

    private byte[] written(Object content) {
        try {
            return json.writeValueAsBytes(content);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("this content cannot be written as JSON", unwritable);
        }
    }

    /** A version as it will be written. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Row(Version version, byte[] bytes, byte[] salt, String digest, Instant keptAt) {
    }
}
