package safeguarding.disclosure.enquiry;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.offender.OffenderFiles;
import safeguarding.kit.caller.Caller;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;

/** Where a named agency sees that it is asked, and answers. */
@ApplicationScoped
class EnquiryDesk {

    private final Enquiries enquiries;
    private final OffenderFiles offenders;
    private final Trail trail;
    private final Caller caller;
    private final Clock clock;

    EnquiryDesk(Enquiries enquiries, OffenderFiles offenders, Trail trail, Caller caller, Clock clock) {
        this.enquiries = enquiries;
        this.offenders = offenders;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    EnquiryView.EnquiryList list() {
        List<Enquiry> open = enquiries.openFor(caller.agency());
        trail.noted("involvement-enquiries.listed", null);
        open.forEach(this::noted);
        return new EnquiryView.EnquiryList(open.stream().map(this::view).toList());
    }

    @Transactional
    EnquiryView read(UUID id) {
        Enquiry enquiry = enquiries.askedOf(caller.agency(), id).orElseThrow(EnquiryNotFound::new);
        noted(enquiry);
        return view(enquiry);
    }

    /** What became of the questions about one offender, for those who manage him. */
    @Transactional
    EnquiryView.EnquiryList about(UUID offender) {
        offenders.requireVisibleTo(caller.agency(), offender);
        List<Enquiry> all = enquiries.about(offender);
        trail.in(Chain.of(offender)).noted("involvement-enquiries.listed", offender);
        all.forEach(this::noted);
        return new EnquiryView.EnquiryList(all.stream().map(this::view).toList());
    }

    @Transactional
    Receipt answer(UUID id, @Nullable String ifMatch, NewReply reply) {
        Enquiry before = enquiries.askedOf(caller.agency(), id).orElseThrow(EnquiryNotFound::new);
        Revision.require(ifMatch, before.version());
        Instant now = clock.instant();
        Enquiry after = before.answered(reply, now);
        enquiries.put(after, new EnquiryAnswered(after.id(), after.version(), after.agency(), now));
        return new Receipt(after.id(), after.version(), List.of());
    }

    private void noted(Enquiry enquiry) {
        trail.in(Chain.of(enquiry.offender()).with(enquiry.asker())).read("involvement-enquiry", enquiry.id(),
                enquiry.version(), "contact");
    }

    private EnquiryView view(Enquiry enquiry) {
        return EnquiryView.of(enquiry, offenders.of(enquiry.offender()).manager());
    }
}
