package safeguarding.disclosure.statement;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.code.EnglishDay;
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
    private final Clock clock;

    Consequences(OffenderWatch watch, Enquiries enquiries, Clock clock) {
        this.watch = watch;
        this.enquiries = enquiries;
        this.clock = clock;
    }

    /** Answers the concern, if one was raised. */
    @Nullable
    UUID ofSaying(OffenderStatement said, boolean mayBeAsked) {
        ask(said, mayBeAsked);
        return raised(said);
    }

    @Nullable
    UUID ofCorrecting(OffenderStatement before, OffenderStatement right, boolean mayBeAsked) {
        boolean same = asksTheSame(before.content().said().involvement(), right.content().said().involvement());
        if (!same || !enquiries.stands(before.id())) {
            enquiries.withdraw(before.id());
            ask(right, mayBeAsked);
        }
        UUID concern = before.concern();
        if (concern == null) {
            return raised(right);
        }
        Touched touched = right.content().touched();
        if (touched == null) {
            watch.takenBack(concern, NO_LONGER);
            return null;
        }
        // That it has ended since does not make wrong what was told of it.
        return touched.equals(before.content().touched()) ? concern : watch.corrected(concern, right.offender(), touched);
    }

    void ofWithdrawing(OffenderStatement gone, String reason) {
        enquiries.withdraw(gone.id());
        UUID concern = gone.concern();
        if (concern != null) {
            watch.takenBack(concern, reason);
        }
    }

    private @Nullable UUID raised(OffenderStatement said) {
        Touched touched = said.content().touched();
        boolean over = said.content().isOver(EnglishDay.today(clock));
        return touched == null || over ? null : watch.touched(said.offender(), touched);
    }

    /** How the service is called is not what an agency is asked, so a typing error there loses no answer. */
    private static boolean asksTheSame(@Nullable ReportedInvolvement before, @Nullable ReportedInvolvement right) {
        if (before == null || right == null) {
            return before == null && right == null;
        }
        return before.agency().equals(right.agency()) && before.underDuty() == right.underDuty();
    }

    /** To ask an agency outside the duty to co-operate would tell it something, and that a person decides. */
    private void ask(OffenderStatement said, boolean mayBeAsked) {
        ReportedInvolvement involved = said.content().said().involvement();
        if (involved != null && mayBeAsked) {
            enquiries.open(said.id(), said.offender(), said.ownerAgency(), involved.agency());
        }
    }
}
