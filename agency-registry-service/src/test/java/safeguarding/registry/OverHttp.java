package safeguarding.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import safeguarding.kit.database.Rows;
import safeguarding.testkit.RealParts;

/** A test of the service from outside, on real parts; one set of them for all such tests, so that it starts once. */
@WithTestResource(RealParts.class)
// For the tests of this module that need no owner as well: with one set of parts for all of them the service starts once.
@WithTestResource(value = FakeOwners.class, scope = TestResourceScope.GLOBAL)
public abstract class OverHttp {

    protected static final String POLICE = "invented-police";
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    private static Owner owner;

    @Inject
    protected Rows rows;

    @AfterAll
    static void the_owners_fall_silent() {
        if (owner != null) {
            owner.close();
            owner = null;
        }
    }

    protected static Owner owner() {
        if (owner == null) {
            owner = new Owner();
        }
        return owner;
    }

    /** An owner records this, announces it, and the registry has taken it in with everything that follows from it. */
    protected void recorded(String topic, Linkage record) {
        owner().holds(record.id(), record.json());
        owner().announces(topic, record.id());
        takenIn(record);
    }

    protected void takenIn(Linkage record) {
        await().atMost(LONG_ENOUGH).pollInterval(Duration.ofMillis(10))
                .untilAsserted(() -> assertThat(versionOf(record.id())).isGreaterThanOrEqualTo(record.version()));
    }

    protected long versionOf(UUID record) {
        return rows.first("select version from source_record where id = ?", row -> row.getLong(1), record).orElse(0L);
    }

    /** For what no address shows: that nothing was saved. */
    protected long count(String from) {
        return rows.first("select count(*) from " + from, row -> row.getLong(1)).orElseThrow();
    }

    protected static Connection ownersConnection() throws SQLException {
        Config config = ConfigProvider.getConfig();
        return DriverManager.getConnection(config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class));
    }

    /** What the service's own role may not do. */
    protected void asOwner(String sql) {
        try (Connection connection = ownersConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The acts of one request, in order: "action subject view". */
    protected List<String> trailOf(String requestId) {
        return rows.list("select concat_ws(' ', action, view, hits) from trail_entry where request_id = ? order by position",
                row -> row.getString(1), requestId);
    }

    protected long trailAbout(UUID subject, String action) {
        return rows.first("select count(*) from trail_entry where subject = ? and action = ?", row -> row.getLong(1), subject,
                action).orElseThrow();
    }
}
