package safeguarding.referral;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import safeguarding.testkit.RealParts;

/** A test of the service from outside, on real parts; one set of them for all such tests. */
@WithTestResource(RealParts.class)
@WithTestResource(FakeRegistry.class)
public abstract class OverHttp {

    @Inject
    DataSource database;

    /** For what no address shows: that nothing was saved, and what the trail says. */
    protected long count(String from) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + from)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
