package safeguarding.kit.deadletter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.narayana.jta.QuarkusTransaction;
import safeguarding.kit.database.Rows;
import safeguarding.kit.event.Ids;
import safeguarding.kit.hearing.Heard;
import safeguarding.kit.hearing.Patience;
import safeguarding.kit.trail.Trail;

/** Announcements that led nowhere. Each is an alarm until somebody has driven it again or put it aside. */
@ApplicationScoped
@IfBuildProperty(name = "exchange.hears", stringValue = "true")
public class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final String WAITING = " redriven_at is null and dismissed_at is null";

    private final Rows rows;
    private final Addressee addressee;
    private final Trail trail;
    private final Clock clock;

    DeadLetters(Rows rows, Addressee addressee, Trail trail, Clock clock) {
        this.rows = rows;
        this.addressee = addressee;
        this.trail = trail;
        this.clock = clock;
    }

    /** Returns only when it is kept, however long the database is away: a dead letter that is lost is a silence. */
    public void keep(ConsumerRecord<String, String> announcement, String reason) {
        for (int tries = 1;; tries++) {
            try {
                QuarkusTransaction.requiringNew().run(() -> put(announcement, reason));
                return;
            } catch (Patience.Stopped stopped) {
                throw stopped;
            } catch (RuntimeException failure) {
                LOG.errorf("a dead letter could not be kept yet: %s", failure.getClass().getSimpleName());
                Patience.pause(tries);
            }
        }
    }

    private void put(ConsumerRecord<String, String> announcement, String reason) {
        UUID id = Ids.next();
        int fresh = rows.run(
                "insert into dead_letter (id, topic, partition, message_offset, message_key, type, payload, reason, put_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (topic, partition, message_offset) do nothing",
                id, announcement.topic(), announcement.partition(), announcement.offset(), storable(announcement.key()),
                storable(Heard.of(announcement).type()), storable(announcement.value()), reason, clock.instant());
        if (fresh == 1) {
            trail.noted(addressee.self(), "dead-letter.put", id);
            LOG.errorf("dead letter %s: %s, %s-%d at %d", id, reason, announcement.topic(), announcement.partition(),
                    announcement.offset());
        }
    }

    List<DeadLetterView> waiting() {
        return rows.list("select id, topic, message_key, reason, put_at from dead_letter where" + WAITING
                + " order by put_at, id limit 1000", DeadLetters::view);
    }

    boolean any() {
        return rows.first("select 1 from dead_letter where" + WAITING + " limit 1", row -> row.getInt(1)).isPresent();
    }

    Optional<Heard> find(UUID id) {
        return rows.first("select topic, type, payload from dead_letter where id = ? and" + WAITING,
                row -> new Heard(row.getString(1), null, row.getString(2), null, row.getString(3)), id);
    }

    /** False when it waits no more. Of two who drive it again, one waits here for the other. */
    boolean redriven(UUID id) {
        return rows.run("update dead_letter set redriven_at = ? where id = ? and" + WAITING, clock.instant(), id) == 1;
    }

    /** False when no such letter waits. */
    boolean dismiss(UUID id) {
        return rows.run("update dead_letter set dismissed_at = ? where id = ? and" + WAITING, clock.instant(), id) == 1;
    }

    /** PostgreSQL takes any text but a NUL in it. */
    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : text.replace('\0', '\uFFFD');
    }

    private static DeadLetterView view(ResultSet row) throws SQLException {
        return new DeadLetterView(row.getObject("id", UUID.class), row.getString("topic"), row.getString("message_key"),
                row.getString("reason"), Objects.requireNonNull(Rows.instant(row, "put_at")));
    }
}
