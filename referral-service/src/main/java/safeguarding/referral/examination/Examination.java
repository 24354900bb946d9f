package safeguarding.referral.examination;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.decision.Decider;
import safeguarding.referral.proforma.NewExamination;
import safeguarding.referral.proforma.Writing;

/**
 * An examination at one version, as it is kept.
 *
 * @param preliminary the preliminary opinion, which stays beside the report that supersedes it
 * @param guidance the edition of the guidance that was in force when it was recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
record Examination(UUID id, long version, UUID discussion, UUID referral, ExaminationState state, NewExamination said,
        @Nullable Writing preliminary, @Nullable Writing report, @Nullable Withdrawal withdrawal,
        String guidance, Decider recorded) {

    /** Why it was taken back. */
    record Withdrawal(@Schema(maxLength = 2000) String reason, Decider by) {
    }

    void require(ExaminationVerb verb) {
        if (!state.allows(verb)) {
            throw new ExaminationTransitionRefused();
        }
    }

    Examination withOpinion(Writing now) {
        require(ExaminationVerb.GIVE_OPINION);
        return new Examination(id, version + 1, discussion, referral, ExaminationState.OPINION_GIVEN, said, now, null, null,
                guidance,
                recorded);
    }

    Examination reported(Writing now) {
        require(ExaminationVerb.REPORT);
        return new Examination(id, version + 1, discussion, referral, ExaminationState.REPORTED, said, preliminary, now, null,
                guidance, recorded);
    }

    /** What was written stays with whoever examined; the others are shown that it was taken back, and why. */
    Examination withdrawn(Withdrawal now) {
        require(ExaminationVerb.WITHDRAW);
        return new Examination(id, version + 1, discussion, referral, ExaminationState.WITHDRAWN, said, preliminary, report,
                now,
                guidance, recorded);
    }
}
