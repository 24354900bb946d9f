package safeguarding.kit.trail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

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

    ContentVersions(DataSource database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.lenient = LenientJson.of(json);
        this.clock = clock;
    }

    /** One version of something, still to be kept. */
    public record Version(UUID subject, long version, Object content) {
    }

    /** Keeps one version; a second one of the same number is a collision and fails. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Kept keep(UUID subject, long version, Object content) {
        try (Connection connection = database.getConnection(); PreparedStatement row = connection.prepareStatement(INSERT)) {
            Kept kept = fill(row, new Version(subject, version, content));
            row.executeUpdate();
            return kept;
        } catch (SQLException failure) {
            throw Sql.failed("keep a version", failure);
        }
    }

    /** Keeps many in one round trip; what is kept is in the order of what is given. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Kept> keep(List<Version> versions) {
        try (Connection connection = database.getConnection(); PreparedStatement row = connection.prepareStatement(INSERT)) {
            List<Kept> kept = new ArrayList<>();
            for (Version version : versions) {
                kept.add(fill(row, version));
                row.addBatch();
            }
            row.executeBatch();
            return kept;
        } catch (SQLException failure) {
            throw Sql.failed("keep versions", failure);
        }
    }

    public <T> Optional<T> find(UUID subject, long version, Class<T> type) {
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

    private Kept fill(PreparedStatement row, Version version) throws SQLException {
        byte[] bytes = written(version.content());
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        String digest = Digests.sha256(salt, bytes);
        row.setObject(1, version.subject());
        row.setLong(2, version.version());
        row.setBytes(3, bytes);
        row.setBytes(4, salt);
        row.setString(5, digest);
        row.setObject(6, clock.instant().atOffset(ZoneOffset.UTC));
        return new Kept(version.version(), digest);
    }

    private byte[] written(Object content) {
        try {
            return json.writeValueAsBytes(content);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("this content cannot be written as JSON", unwritable);
        }
    }
}
