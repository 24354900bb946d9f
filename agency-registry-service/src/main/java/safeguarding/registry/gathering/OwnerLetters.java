package safeguarding.registry.gathering;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.kit.caller.Actor;
import safeguarding.kit.caller.Caller;
import safeguarding.kit.deadletter.Addressee;
import safeguarding.kit.deadletter.StillDead;
import safeguarding.kit.hearing.Heard;
import safeguarding.registry.draft.DraftIntake;
import safeguarding.registry.enquiry.EnquiryIntake;

/** The owners' announcements that led nowhere: the owner is asked for the record once more, and the facts are taken in. */
@ApplicationScoped
class OwnerLetters implements Addressee {

    // How the topics of the disclosure-service begin.
    private static final List<String> DISCLOSURE = List.of("safeguarding.offender", "safeguarding.disclosure");

    private static final String ENQUIRIES = "safeguarding.involvement-enquiry";
    private static final String DRAFTS = "safeguarding.referral-draft";

    private final Owners owners;
    private final Intake intake;
    private final EnquiryIntake enquiries;
    private final DraftIntake drafts;
    private final Caller caller;
    private final ObjectMapper json;

    OwnerLetters(Owners owners, Intake intake, EnquiryIntake enquiries, DraftIntake drafts, Caller caller,
            ObjectMapper json) {
        this.owners = owners;
        this.intake = intake;
        this.enquiries = enquiries;
        this.drafts = drafts;
        this.caller = caller;
        this.json = json;
    }

    @Override
    public Actor self() {
        return Intake.SELF;
    }

    @Override
    public Runnable again(Heard letter) {
        if (ENQUIRIES.equals(letter.topic())) {
            return () -> heardAgain(enquiries.hear(letter));
        }
        if (DRAFTS.equals(letter.topic())) {
            return () -> heardAgain(drafts.hear(letter));
        }
        UUID record = Announced.recordIn(letter.message(), json);
        if (record == null) {
            throw new StillDead();
        }
        Owner owner = DISCLOSURE.stream().anyMatch(letter.topic()::startsWith) ? owners.disclosure() : owners.referral();
        LinkageAnswer answer = owner.gather(List.of(record), caller.actor().requestId());
        if (answer.records().isEmpty()) {
            throw new StillDead();
        }
        return () -> intake.take(owner.name(), answer.records(), null);
    }

    /** Such a message says all there is to know: nobody is asked. */
    private static void heardAgain(boolean understood) {
        if (!understood) {
            throw new StillDead();
        }
    }
}
