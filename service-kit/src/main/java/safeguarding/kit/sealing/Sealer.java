package safeguarding.kit.sealing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import safeguarding.kit.database.Sql;
import safeguarding.kit.event.Woken;
import safeguarding.kit.trail.AfterWriting;

/**
 * Seals what is settled, off the request path. Woken on commit; the poll is only the safety net. One is active at a time among
 * all replicas, held by a lock of the database.
 */
@ApplicationScoped
public class Sealer implements AfterWriting {

    private static final Logger LOG = Logger.getLogger(Sealer.class);
    private static final long PAUSE_AT_GAP_MILLIS = 20;

    private final DataSource database;
    private final SealConfig config;
    private final Clock clock;
    private final SealPass pass;
    private final Months months;
    private final boolean hasKey;
    private final Woken worker;
    private Instant sealsAgainAt = Instant.EPOCH;
    private volatile @Nullable String broken;

    Sealer(DataSource database, SealConfig config, SealKeys keys, Months months, Clock clock,
            TransactionSynchronizationRegistry transactions) {
        this.database = database;
        this.config = config;
        this.clock = clock;
        this.months = months;
        this.hasKey = !keys.signers().isEmpty();
        this.pass = new SealPass(keys.origin(), keys.signers(), keys.published(), config.batch(), clock);
        this.worker = new Woken("sealer", this::seal, this::patienceMillis, transactions);
    }

    @Override
    public void wakeAfterCommit() {
        worker.wakeAfterCommit();
    }

    /** Why nothing is sealed, if that is so. */
    @Nullable
    String trouble() {
        return hasKey ? broken : "there is no key";
    }

    void start(@Observes StartupEvent started) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        worker.stop();
    }

    private boolean seal() {
        months.makeAhead(config.monthsAhead());
        if (!hasKey) {
            return false;
        }
        gather();
        try {
            boolean more = QuarkusTransaction.requiringNew().call(this::pass);
            broken = null;
            return more;
        } catch (SealBroken changed) {
            if (broken == null) {
                LOG.errorf("SEALING HAS STOPPED, somebody has to look: %s", changed.getMessage());
            }
            broken = changed.getMessage();
            return false;
        }
    }

    private boolean pass() {
        try (Connection connection = database.getConnection()) {
            return pass.run(connection);
        } catch (SQLException failure) {
            throw Sql.failed("seal the trail", failure);
        }
    }

    /** A signature and a head for each single entry would be work for nobody. */
    private void gather() {
        try {
            long early = Duration.between(clock.instant(), sealsAgainAt).toMillis();
            Thread.sleep(Math.max(0, Math.min(early, config.gather().toMillis())));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        sealsAgainAt = clock.instant().plus(config.gather());
    }

    private long patienceMillis() {
        return pass.waitsAtGap() ? PAUSE_AT_GAP_MILLIS : config.poll().toMillis();
    }
}
