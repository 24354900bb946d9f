package safeguarding.disclosure;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Looks behind the service, for what it does not tell its callers. */
@ApplicationScoped
public class Database {

    private final DataSource database;

    Database(DataSource database) {
        this.database = database;
    }

    /** The acts of one request, in order. */
    public List<String> actionsOf(String requestId) {
        return texts("select action from trail_entry where request_id = ? order by position", requestId);
    }

    public int transactionsOf(String requestId) {
        return texts("select distinct transaction_id::text from trail_entry where request_id = ?", requestId).size();
    }

    public List<String> kindsAbout(UUID offender) {
        return texts("select kind from concern where offender = ? order by recorded_at, id", offender);
    }

    public UUID onlyConcernAbout(UUID offender) {
        return UUID.fromString(texts("select id::text from concern where offender = ?", offender).get(0));
    }

    /** Each reading of a record: action, version, view, and by which agency. */
    public List<String> readingsOf(UUID subject) {
        return texts(
                "select concat_ws(' ', action, version, view, agency) from trail_entry where subject = ? and action like '%.read'"
                        + " order by position",
                subject);
    }

    public List<String> refusalsOf(String requestId) {
        return texts("select concat_ws(' ', action, version, view) from trail_entry where request_id = ? and decision = 'DENY'",
                requestId);
    }

    public long records() {
        return Long.parseLong(texts("select ((select count(*) from offender) + (select count(*) from concern)"
                + " + (select count(*) from disclosure_request) + (select count(*) from disclosure_decision)"
                + " + (select count(*) from offender_statement) + (select count(*) from involvement_enquiry)"
                + " + (select count(*) from content_version))::text").get(0));
    }

    public long versionsOf(UUID subject) {
        return texts("select version::text from content_version where subject = ?", subject).size();
    }

    /** The whole of the outbox as text. */
    public List<String> announcements() {
        return texts("select concat_ws(' ', topic, subject, payload) from trail_entry where topic is not null");
    }

    /** What one decision is on the trail: each act about it, with what it decided. */
    public List<String> actsAbout(UUID subject) {
        return texts(
                "select concat_ws(' ', action, decision, counterparty) from trail_entry where subject = ? order by position",
                subject);
    }

    public List<String> texts(String query, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<String> texts = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What the service's own role may not do. */
    public void asOwner(String sql) {
        Config config = ConfigProvider.getConfig();
        try (Connection connection = DriverManager.getConnection(config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** As the service's own role; false when that may not. */
    public boolean may(String statement) {
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(statement)) {
            change.executeUpdate();
            return true;
        } catch (SQLException refused) {
            return false;
        }
    }
}
