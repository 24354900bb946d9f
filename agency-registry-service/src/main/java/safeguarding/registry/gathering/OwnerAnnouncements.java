package safeguarding.registry.gathering;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import io.smallrye.common.annotation.Blocking;

/** Hears that records of the owners changed, a poll's worth at a time. */
@ApplicationScoped
class OwnerAnnouncements {

    private final Gatherer gatherer;
    private final Owners owners;

    OwnerAnnouncements(Gatherer gatherer, Owners owners) {
        this.gatherer = gatherer;
        this.owners = owners;
    }

    @Incoming("referral-facts")
    @Blocking
    void onReferrals(ConsumerRecords<String, String> announcements) {
        gatherer.take(owners.referral(), announcements);
    }

    @Incoming("disclosure-facts")
    @Blocking
    void onDisclosures(ConsumerRecords<String, String> announcements) {
        gatherer.take(owners.disclosure(), announcements);
    }
}
