package safeguarding.referral.withheld;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.kit.database.Rows;
import safeguarding.kit.database.Sql;
import safeguarding.kit.json.LenientJson;
import safeguarding.kit.request.Discretion;

/** The table that the service's own role can put something into and never look at; looking needs the second role. */
@ApplicationScoped
class SealedIdentities {

    private static final String INSERT = "insert into sealed_identity (id, key_id, sealed) values (?, ?, ?)";
    private static final String SELECT = "select sealed from sealed_identity where id = ? and key_id = ?";

    private final IdentityLock lock;
    private final WithheldConfig config;
    private final Rows rows;
    private final ObjectMapper json;
    private final String url;

    SealedIdentities(IdentityLock lock, WithheldConfig config, Rows rows, ObjectMapper json,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        this.lock = lock;
        this.config = config;
        this.rows = rows;
        this.json = LenientJson.of(json);
        this.url = url;
    }

    UUID seal(WithheldIdentity identity) {
        UUID id = Discretion.newId();
        try {
            rows.run(INSERT, id, lock.keyId(), lock.seal(id, json.writeValueAsBytes(identity)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an identity is texts only", impossible);
        }
        return id;
    }

    /** On a line of its own, which is there for this one look. */
    WithheldIdentity open(UUID id) {
        String role = config.username().orElseThrow(SealingNotSetUp::new);
        try (Connection connection = DriverManager.getConnection(url, role, config.password().orElse(""));
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setObject(1, id);
            select.setString(2, lock.keyId());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("a sealed identity is not there, or was sealed with another key");
                }
                return json.readValue(lock.open(id, row.getBytes(1)), WithheldIdentity.class);
            }
        } catch (SQLException failure) {
            throw Sql.failed("look at a sealed identity", failure);
        } catch (IOException unreadable) {
            // The cause would quote it.
            throw new UncheckedIOException(new IOException("a sealed identity cannot be read"));
        }
    }
}
