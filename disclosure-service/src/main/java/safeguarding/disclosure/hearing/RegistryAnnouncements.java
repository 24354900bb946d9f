package safeguarding.disclosure.hearing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.smallrye.reactive.messaging.annotations.Blocking;

/**
 * Takes each announcement to its end: it has had its effect, or it is a dead letter. Until then the offset does not move; a
 * database that is away is waited for, however long, and that is an alarm.
 */
@ApplicationScoped
class RegistryAnnouncements {

    private static final Logger LOG = Logger.getLogger(RegistryAnnouncements.class);

    private final Hearer hearer;
    private final DeadLetters deadLetters;
    private final Clock clock;
    private final Map<Thread, Instant> underWay = new ConcurrentHashMap<>();

    RegistryAnnouncements(Hearer hearer, DeadLetters deadLetters, Clock clock) {
        this.hearer = hearer;
        this.deadLetters = deadLetters;
        this.clock = clock;
    }

    /** Since when the oldest announcement has been under way; never, when none is. */
    Instant underWaySince() {
        return underWay.values().stream().min(Comparator.naturalOrder()).orElse(Instant.MAX);
    }

    @Incoming("disclosure-requests")
    @Blocking
    void onRequests(ConsumerRecords<String, String> announcements) {
        announcements.forEach(this::take);
    }

    private void take(ConsumerRecord<String, String> announcement) {
        underWay.put(Thread.currentThread(), clock.instant());
        try {
            takeToItsEnd(announcement);
        } finally {
            underWay.remove(Thread.currentThread());
        }
    }

    private void takeToItsEnd(ConsumerRecord<String, String> announcement) {
        Heard heard = heard(announcement);
        for (int tries = 1;; tries++) {
            try {
                hearer.hear(heard);
                return;
            } catch (Hearer.Unfit unfit) {
                keep(announcement, heard.type(), "UNREADABLE");
                return;
            } catch (RuntimeException failure) {
                if (!Patience.canPass(failure)) {
                    // It is the message: it must not stop those behind it.
                    LOG.warnf("an announcement cannot be taken in: %s", failure.getClass().getSimpleName());
                    keep(announcement, heard.type(), "UNFIT");
                    return;
                }
                LOG.warnf("an announcement could not be taken in yet: %s", failure.getClass().getSimpleName());
                Patience.pause(tries);
            }
        }
    }

    /** Returns only when it is kept: a dead letter that is lost is a silence. */
    private void keep(ConsumerRecord<String, String> announcement, @Nullable String type, String reason) {
        for (int tries = 1;; tries++) {
            try {
                deadLetters.keep(announcement, type, reason);
                return;
            } catch (RuntimeException failure) {
                LOG.errorf("a dead letter could not be kept yet: %s", failure.getClass().getSimpleName());
                Patience.pause(tries);
            }
        }
    }

    private static Heard heard(ConsumerRecord<String, String> announcement) {
        return new Heard(id(header(announcement, "ce_id")), header(announcement, "ce_type"), announcement.value());
    }

    private static @Nullable String header(ConsumerRecord<String, String> announcement, String name) {
        Header header = announcement.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static @Nullable UUID id(@Nullable String written) {
        try {
            return written == null ? null : UUID.fromString(written);
        } catch (IllegalArgumentException otherShape) {
            return null;
        }
    }
}
