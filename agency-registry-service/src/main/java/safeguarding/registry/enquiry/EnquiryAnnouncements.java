package safeguarding.registry.enquiry;

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
 * Hears enquiries, each to its end: the agency has been asked, or the message is a dead letter. What is announced is all there
 * is to know, so the owner is not asked again.
 */
@ApplicationScoped
class EnquiryAnnouncements {

    private static final Logger LOG = Logger.getLogger(EnquiryAnnouncements.class);

    private final EnquiryIntake intake;
    private final DeadLetters deadLetters;
    private final UnderWay underWay;

    EnquiryAnnouncements(EnquiryIntake intake, DeadLetters deadLetters, UnderWay underWay) {
        this.intake = intake;
        this.deadLetters = deadLetters;
        this.underWay = underWay;
    }

    @Incoming("enquiries")
    @Blocking
    void onEnquiries(ConsumerRecords<String, String> announcements) {
        announcements.forEach(announcement -> underWay.during(() -> take(announcement)));
    }

    private void take(ConsumerRecord<String, String> announcement) {
        Heard heard = Heard.of(announcement);
        try {
            if (!Patience.until("take an enquiry in", Patience.FOR_EVER, () -> intake.hear(heard))) {
                deadLetters.keep(announcement, "UNREADABLE");
            }
        } catch (Patience.Stopped stopped) {
            throw stopped;
        } catch (RuntimeException failure) {
            // It is the message: it must not stop those behind it.
            LOG.warnf("an enquiry cannot be taken in: %s", failure.getClass().getSimpleName());
            deadLetters.keep(announcement, "UNFIT");
        }
    }
}
