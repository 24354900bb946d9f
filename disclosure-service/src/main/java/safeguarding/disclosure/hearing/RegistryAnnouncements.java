package safeguarding.disclosure.hearing;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

import io.smallrye.reactive.messaging.annotations.Blocking;
import safeguarding.kit.deadletter.DeadLetters;
import safeguarding.kit.hearing.Heard;
import safeguarding.kit.hearing.Patience;
import safeguarding.kit.hearing.UnderWay;

/**
 * Takes each announcement to its end: it has had its effect, or it is a dead letter. Until then the offset does not move; a
 * database that is away is waited for, however long, and that is an alarm.
 */
@ApplicationScoped
class RegistryAnnouncements {

    private static final Logger LOG = Logger.getLogger(RegistryAnnouncements.class);

    private final Hearer hearer;
    private final DeadLetters deadLetters;
    private final UnderWay underWay;

    RegistryAnnouncements(Hearer hearer, DeadLetters deadLetters, UnderWay underWay) {
        this.hearer = hearer;
        this.deadLetters = deadLetters;
        this.underWay = underWay;
    }

    @Incoming("disclosure-requests")
    @Blocking
    void onRequests(ConsumerRecords<String, String> announcements) {
        announcements.forEach(announcement -> underWay.during(() -> take(announcement)));
    }

    private void take(ConsumerRecord<String, String> announcement) {
        Heard heard = Heard.of(announcement);
        try {
            Patience.until("take an announcement in", Patience.FOR_EVER, () -> hearer.hear(heard));
        } catch (Patience.Stopped stopped) {
            throw stopped;
        } catch (Unfit unfit) {
            deadLetters.keep(announcement, "UNREADABLE");
        } catch (RuntimeException failure) {
            // It is the message: it must not stop those behind it.
            LOG.warnf("an announcement cannot be taken in: %s", failure.getClass().getSimpleName());
            deadLetters.keep(announcement, "UNFIT");
        }
    }
}
