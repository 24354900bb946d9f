package safeguarding.registry.draft;

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

/** Hears that drafts wait, each to its end: the agency finds it in its inbox, or the message is a dead letter. */
@ApplicationScoped
class DraftAnnouncements {

    private static final Logger LOG = Logger.getLogger(DraftAnnouncements.class);

    private final DraftIntake intake;
    private final DeadLetters deadLetters;
    private final UnderWay underWay;

    DraftAnnouncements(DraftIntake intake, DeadLetters deadLetters, UnderWay underWay) {
        this.intake = intake;
        this.deadLetters = deadLetters;
        this.underWay = underWay;
    }

    @Incoming("referral-drafts")
    @Blocking
    void onDrafts(ConsumerRecords<String, String> announcements) {
        announcements.forEach(announcement -> underWay.during(() -> take(announcement)));
    }

    private void take(ConsumerRecord<String, String> announcement) {
        Heard heard = Heard.of(announcement);
        try {
            if (!Patience.until("take the reminder of a draft in", Patience.FOR_EVER, () -> intake.hear(heard))) {
                deadLetters.keep(announcement, "UNREADABLE");
            }
        } catch (Patience.Stopped stopped) {
            throw stopped;
        } catch (RuntimeException failure) {
            // It is the message: it must not stop those behind it.
            LOG.warnf("the reminder of a draft cannot be taken in: %s", failure.getClass().getSimpleName());
            deadLetters.keep(announcement, "UNFIT");
        }
    }
}
