package safeguarding.disclosure.statement;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.contact.Answer;
import safeguarding.disclosure.enquiry.Enquiries;
import safeguarding.disclosure.household.ReportedInvolvement;
import safeguarding.disclosure.matter.Touched;
import safeguarding.disclosure.offender.OffenderWatch;

/**
 * What a statement leads to, in its own transaction: a concern where it touches a child, and an enquiry at an agency it names.
 */
@ApplicationScoped
class Consequences {

    private static final String NO_LONGER = "The statement that this came from was corrected and touches no child.";

    private final OffenderWatch watch;
    private final Enquiries enquiries;

    Consequences(OffenderWatch watch, Enquiries enquiries) {
        this.watch = watch;
        this.enquiries = enquiries;
    }

    /** Answers the concern, if one was raised. */
    @Nullable
    UUID ofSaying(OffenderStatement said) {
        Touched touched = said.content().touched();
        UUID concern = touched == null ? null : watch.touched(said.offender(), touched);
        ask(said);
        return concern;
    }

    @Nullable
    UUID ofCorrecting(OffenderStatement before, OffenderStatement right) {
        ReportedInvolvement involved = right.content().said().involvement();
        if (involved != null && !involved.equals(before.content().said().involvement())) {
            enquiries.withdraw(before.id());
            ask(right);
        }
        Touched touched = right.content().touched();
        UUID concern = before.concern();
        if (touched == null) {
            if (concern != null) {
                watch.takenBack(concern, NO_LONGER);
            }
            return null;
        }
        boolean saysTheSame = touched.equals(before.content().touched())
                && right.content().said().equals(before.content().said());
        if (concern != null && saysTheSame) {
            return concern;
        }
        return concern == null ? watch.touched(right.offender(), touched) : watch.corrected(concern, right.offender(), touched);
    }

    void ofWithdrawing(OffenderStatement gone, String reason) {
        enquiries.withdraw(gone.id());
        UUID concern = gone.concern();
        if (concern != null) {
            watch.takenBack(concern, reason);
        }
    }

    /** To ask an agency outside the duty to co-operate would tell it something, and that a person decides. */
    private void ask(OffenderStatement said) {
        ReportedInvolvement involved = said.content().said().involvement();
        if (involved != null && involved.underDuty() == Answer.YES) {
            enquiries.open(said.id(), said.offender(), said.ownerAgency(), involved.agency());
        }
    }
}
