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
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.kit.event.Sql;
import safeguarding.kit.web.LenientJson;

/**
 * What was recorded, version by version, never changed. The trail holds the digest, this holds the content, so content can go
 * and the proof stays.
 */
@ApplicationScoped
public class ContentVersions {

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

    /** Keeps one version; a second one of the same number is a collision and fails. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Kept keep(UUID subject, long version, Object content) {
        byte[] bytes = written(content);
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        String digest = Digests.sha256(salt, bytes);
        String insert = "insert into content_version (subject, version, content, salt, digest, kept_at) values (?, ?, ?, ?, ?, ?)";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setObject(1, subject);
            statement.setLong(2, version);
            statement.setBytes(3, bytes);
            statement.setBytes(4, salt);
            statement.setString(5, digest);
            statement.setObject(6, clock.instant().atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw Sql.failed("keep a version", failure);
        }
        return new Kept(version, digest);
    }

    /**
     * Keeps the next version of something that counts its versions here alone. Whoever calls it has locked the subject, so that
     * no
     * two are the next.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Kept keepNext(UUID subject, Object content) {
        String select = "select coalesce(max(version), 0) + 1 from content_version where subject = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setObject(1, subject);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return keep(subject, row.getLong(1), content);
            }
        } catch (SQLException failure) {
            throw Sql.failed("count versions", failure);
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

    private byte[] written(Object content) {
        try {
            return json.writeValueAsBytes(content);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("this content cannot be written as JSON", unwritable);
        }
    }
}
