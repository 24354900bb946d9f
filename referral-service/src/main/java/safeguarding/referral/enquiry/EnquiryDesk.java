package safeguarding.referral.enquiry;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.event.Ids;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Created;
import safeguarding.referral.deadline.Deadlines;
import safeguarding.referral.deadline.Happening;
import safeguarding.referral.form.CodeLists;
import safeguarding.referral.form.Place;
import safeguarding.referral.triage.Triages;

/** Where somebody says whom he asked who cares for a child, and what he heard. */
@ApplicationScoped
class EnquiryDesk {

    private final Enquiries enquiries;
    private final Triages triages;
    private final Deadlines deadlines;
    private final CodeLists codes;
    private final Trail trail;
    private final Caller caller;
    private final Clock clock;

    EnquiryDesk(Enquiries enquiries, Triages triages, Deadlines deadlines, CodeLists codes, Trail trail, Caller caller,
            Clock clock) {
        this.enquiries = enquiries;
        this.triages = triages;
        this.deadlines = deadlines;
        this.codes = codes;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Created record(UUID referral, NewEnquiry form) {
        enquiries.requireVisible(referral, caller.agency());
        Place place = Place.whole(codes.today());
        form.examine(place, enquiries.children(referral), enquiries.adults(referral));
        place.refuseIfWrong();
        EnquiryView enquiry = new EnquiryView(Ids.next(), referral, form, caller.agency(), caller.user(), clock.instant());
        trail.in(Chain.of(referral)).wrote("enquiry.recorded", enquiry.id(), enquiries.record(enquiry));
        triages.lockHub(referral).ifPresent(hub -> prompted(enquiry, hub));
        return new Created("/referral/v1/referrals/" + referral + "/enquiries", enquiry.id(), 1, place.gaps());
    }

    /** The clock that prompts for it is met when every child of the referral has been asked about. */
    private void prompted(EnquiryView enquiry, String hub) {
        if (enquiry.enquiry().asked() != null && enquiries.areComplete(enquiry.referral(), hub)) {
            deadlines.happened(new Happening(Ids.next(), enquiry.referral(), hub, Set.of("enquiry"), enquiry.recordedAt(),
                    enquiry.by(), trail.entryOf(enquiry.id(), 1).orElse(null)));
        }
    }

    @Transactional
    EnquiriesView read(UUID referral) {
        enquiries.requireVisible(referral, caller.agency());
        List<EnquiryView> found = enquiries.latest(referral);
        Map<UUID, Long> versions = found.stream().collect(Collectors.toMap(EnquiryView::id, enquiry -> 1L));
        trail.noted("enquiries.looked-into", referral);
        trail.read("enquiry", versions, "full");
        return new EnquiriesView(found);
    }
}
