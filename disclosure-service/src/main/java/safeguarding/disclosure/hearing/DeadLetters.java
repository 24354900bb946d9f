package safeguarding.disclosure.hearing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Actor;
import safeguarding.kit.database.Rows;
import safeguarding.kit.event.Ids;
import safeguarding.kit.trail.Trail;

/** Announcements that led nowhere. Each is an alarm until somebody has driven it again or put it aside. */
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final String WAITING = " redriven_at is null and dismissed_at is null";
    private static final Actor SELF = Actor.system("disclosure-service", "offender-management",
            "https://www.legislation.gov.uk/ukpga/2003/44/section/327A");

    private final Rows rows;
    private final Trail trail;
    private final Clock clock;

    DeadLetters(Rows rows, Trail trail, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    void keep(ConsumerRecord<String, String> announcement, @Nullable String type, String reason) {
        UUID id = Ids.next();
        int fresh = rows.run(
                "insert into dead_letter (id, topic, partition, message_offset, message_key, type, payload, reason,"
                        + " put_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (topic, partition, message_offset) do nothing",
                id, announcement.topic(), announcement.partition(), announcement.offset(), storable(announcement.key()),
                storable(type), storable(announcement.value()), reason, clock.instant());
        if (fresh == 1) {
            trail.noted(SELF, "dead-letter.put", id);
            LOG.errorf("dead letter %s: %s, %s-%d at %d", id, reason, announcement.topic(), announcement.partition(),
                    announcement.offset());
        }
    }

    boolean any() {
        return rows.first("select 1 from dead_letter where" + WAITING + " limit 1", row -> row.getInt(1)).isPresent();
    }

    List<DeadLetterView> waiting() {
        return rows.list("select id, topic, message_key, reason, put_at from dead_letter where" + WAITING
                + " order by put_at, id limit 1000", DeadLetters::read);
    }

    /** Locked, so that two who drive it again do so one after the other. */
    Optional<Heard> lock(UUID id) {
        return rows.first("select type, payload from dead_letter where id = ? and" + WAITING + " for update",
                row -> new Heard(null, row.getString(1), row.getString(2)), id);
    }

    void redriven(UUID id) {
        rows.run("update dead_letter set redriven_at = ? where id = ?", clock.instant(), id);
    }

    /** False when no such letter waits. */
    boolean dismiss(UUID id) {
        return rows.run("update dead_letter set dismissed_at = ? where id = ? and" + WAITING, clock.instant(), id) == 1;
    }

    /** PostgreSQL takes any text but a NUL in it. */
    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : text.replace('\0', '\uFFFD');
    }

    private static DeadLetterView read(ResultSet row) throws SQLException {
        return new DeadLetterView(row.getObject("id", UUID.class), row.getString("topic"), row.getString("message_key"),
                row.getString("reason"), Objects.requireNonNull(Rows.instant(row, "put_at")));
    }
}
