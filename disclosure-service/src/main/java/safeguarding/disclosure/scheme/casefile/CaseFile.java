package safeguarding.disclosure.scheme.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.disclosure.scheme.conclusion.Conclusion;
import safeguarding.disclosure.scheme.enquiry.Ask;
import safeguarding.disclosure.scheme.enquiry.RiskAssessment;
import safeguarding.disclosure.scheme.intake.Admission;
import safeguarding.disclosure.scheme.intake.FirstChecks;
import safeguarding.disclosure.scheme.intake.NewApplication;
import safeguarding.disclosure.scheme.intake.Withdrawal;
import safeguarding.disclosure.scheme.interview.Interview;
import safeguarding.disclosure.scheme.safetyplan.SafetyPlan;
import safeguarding.disclosure.scheme.stage.ApplicationAct;
import safeguarding.disclosure.scheme.undertaking.Given;

/**
 * All that is kept of an application; each change is another version of it.
 *
 * @param intelligence what is left of it, where it left the scheme
 * @param steps who did what, in order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseFile(NewApplication application, @Nullable FirstChecks checks, @Nullable Admission admission,
        @Nullable Interview interview, @Schema(maxItems = 200) List<Ask> asks, @Nullable RiskAssessment assessment,
        @Schema(maxItems = 100) List<UUID> decisions, @Schema(maxItems = 100) List<Given> givings, @Nullable SafetyPlan plan,
        @Schema(maxItems = 100) List<UUID> referrals, @Nullable Withdrawal withdrawal,
        @Schema(maxItems = 100) List<Conclusion> conclusions, @Nullable UUID intelligence,
        @Schema(maxItems = 1000) List<CaseStep> steps) {

    public CaseFile {
        asks = List.copyOf(asks);
        decisions = List.copyOf(decisions);
        givings = List.copyOf(givings);
        referrals = List.copyOf(referrals);
        conclusions = List.copyOf(conclusions);
        steps = List.copyOf(steps);
    }

    /** Something that somebody did. */
    public record CaseStep(ApplicationAct act, @Schema(maxLength = 255) String by, Instant at) {
    }

    public static CaseFile opened(NewApplication application) {
        return new CaseFile(application, null, null, null, List.of(), null, List.of(), List.of(), null, List.of(), null,
                List.of(), null, List.of());
    }

    public CaseFile checked(FirstChecks said) {
        return new CaseFile(application, said, admission, interview, asks, assessment, decisions, givings, plan, referrals,
                withdrawal, conclusions, intelligence, steps);
    }

    public CaseFile admitted(Admission said) {
        return new CaseFile(application, checks, said, interview, asks, assessment, decisions, givings, plan, referrals,
                withdrawal, conclusions, intelligence, steps);
    }

    public CaseFile interviewed(Interview said) {
        return new CaseFile(application, checks, admission, said, asks, assessment, decisions, givings, plan, referrals,
                withdrawal, conclusions, intelligence, steps);
    }

    public CaseFile asked(Ask ask) {
        return new CaseFile(application, checks, admission, interview, plus(asks, ask), assessment, decisions, givings, plan,
                referrals, withdrawal, conclusions, intelligence, steps);
    }

    public CaseFile assessed(RiskAssessment said) {
        return new CaseFile(application, checks, admission, interview, asks, said, decisions, givings, plan, referrals,
                withdrawal, conclusions, intelligence, steps);
    }

    public CaseFile decided(UUID decision) {
        return new CaseFile(application, checks, admission, interview, asks, assessment, plus(decisions, decision), givings,
                plan, referrals, withdrawal, conclusions, intelligence, steps);
    }

    public CaseFile given(Given given) {
        return new CaseFile(application, checks, admission, interview, asks, assessment, decisions, plus(givings, given), plan,
                referrals, withdrawal, conclusions, intelligence, steps);
    }

    public CaseFile planned(SafetyPlan said) {
        return new CaseFile(application, checks, admission, interview, asks, assessment, decisions, givings, said, referrals,
                withdrawal, conclusions, intelligence, steps);
    }

    public CaseFile referred(UUID referral) {
        return new CaseFile(application, checks, admission, interview, asks, assessment, decisions, givings, plan,
                plus(referrals, referral), withdrawal, conclusions, intelligence, steps);
    }

    public CaseFile withdrawn(Withdrawal said) {
        return new CaseFile(application, checks, admission, interview, asks, assessment, decisions, givings, plan, referrals,
                said, conclusions, intelligence, steps);
    }

    public CaseFile concluded(Conclusion said) {
        return new CaseFile(application, checks, admission, interview, asks, assessment, decisions, givings, plan, referrals,
                withdrawal, plus(conclusions, said), intelligence, steps);
    }

    public CaseFile leaving(UUID left) {
        return new CaseFile(application, checks, admission, interview, asks, assessment, decisions, givings, plan, referrals,
                withdrawal, conclusions, left, steps);
    }

    CaseFile with(CaseStep step) {
        return new CaseFile(application, checks, admission, interview, asks, assessment, decisions, givings, plan, referrals,
                withdrawal, conclusions, intelligence, plus(steps, step));
    }

    /** With an answer in the place of its question. */
    public CaseFile replied(Ask answered) {
        List<Ask> all = asks.stream().map(ask -> ask.id().equals(answered.id()) ? answered : ask).toList();
        return new CaseFile(application, checks, admission, interview, all, assessment, decisions, givings, plan, referrals,
                withdrawal, conclusions, intelligence, steps);
    }

    private static <T> List<T> plus(List<T> before, T one) {
        List<T> all = new ArrayList<>(before);
        all.add(one);
        return all;
    }

    @Override
    public String toString() {
        return "CaseFile[…]";
    }
}
