package safeguarding.kit.sealing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import safeguarding.kit.database.Sql;

/** Has the tables of the coming months made. Were it late, the trail's default part would take the entries. */
@ApplicationScoped
class Months {

    private static final Logger LOG = Logger.getLogger(Months.class);
    private static final Duration EVERY = Duration.ofHours(6);

    private final DataSource database;
    private final Clock clock;
    private Instant next = Instant.EPOCH;

    Months(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void makeAhead(int months) {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return;
        }
        next = now.plus(EVERY);
        try {
            QuarkusTransaction.requiringNew().run(() -> make(months));
        } catch (IllegalStateException failure) {
            LOG.errorf("the coming months' tables could not be made: %s", failure.getMessage());
        }
    }

    private void make(int months) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select trail_months_ahead(?)")) {
            statement.setInt(1, months);
            statement.execute();
        } catch (SQLException failure) {
            throw Sql.failed("make the coming months", failure);
        }
    }
}
