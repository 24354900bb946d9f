package safeguarding.disclosure.hearing;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

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
 * database that is away is waited for.
 */
@ApplicationScoped
class RegistryAnnouncements {

    private static final Logger LOG = Logger.getLogger(RegistryAnnouncements.class);
    private static final int TRIES = 5;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private final Hearer hearer;
    private final DeadLetters deadLetters;

    RegistryAnnouncements(Hearer hearer, DeadLetters deadLetters) {
        this.hearer = hearer;
        this.deadLetters = deadLetters;
    }

    @Incoming("disclosure-requests")
    @Blocking
    void onRequests(ConsumerRecords<String, String> announcements) {
        announcements.forEach(this::take);
    }

    private void take(ConsumerRecord<String, String> announcement) {
        Heard heard = heard(announcement);
        for (int tries = 1;; tries++) {
            try {
                hearer.hear(heard);
                return;
            } catch (Hearer.Unfit unfit) {
                keep(announcement, heard.type(), "UNREADABLE");
                return;
            } catch (RuntimeException failure) {
                LOG.warnf("an announcement could not be taken in yet: %s", failure.getClass().getSimpleName());
                if (tries >= TRIES && deadLetters.canBeReached()) {
                    // The database is there, so it is the message: it must not stop those behind it.
                    keep(announcement, heard.type(), "UNFIT");
                    return;
                }
                pause(tries);
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
                pause(tries);
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

    private static void pause(int tries) {
        long millis = Math.min(LONGEST_PAUSE_MILLIS, 50L << Math.min(tries, 10));
        try {
            Thread.sleep(millis / 2 + ThreadLocalRandom.current().nextLong(millis / 2 + 1));
        } catch (InterruptedException stopped) {
            // The process is going down; whoever comes next reads the message again.
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while hearing", stopped);
        }
    }
}
