package safeguarding.disclosure.scheme.office;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.code.EnglishDay;
import safeguarding.disclosure.deliberation.NewDecision;
import safeguarding.disclosure.scheme.casefile.Application;
import safeguarding.disclosure.scheme.casefile.ApplicationTransitionRefused;
import safeguarding.disclosure.scheme.casefile.Case;
import safeguarding.disclosure.scheme.casefile.Cases;
import safeguarding.disclosure.scheme.clock.SchemeClocks;
import safeguarding.disclosure.scheme.decision.ApplicationDecision;
import safeguarding.disclosure.scheme.decision.ApplicationDecisions;
import safeguarding.disclosure.scheme.decision.DecisionForm;
import safeguarding.disclosure.scheme.interview.Interview;
import safeguarding.disclosure.scheme.safetyplan.SafetyPlan;
import safeguarding.disclosure.scheme.stage.ApplicationAct;
import safeguarding.disclosure.scheme.undertaking.Given;
import safeguarding.disclosure.scheme.undertaking.Meeting;
import safeguarding.kit.problem.Faults;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Kept;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Created;
import safeguarding.kit.web.Receipt;

/** Where it is decided on an application, and what was decided is given. Nothing here ever changes a decision. */
@ApplicationScoped
class OutcomeDesk {

    private final Cases cases;
    private final ApplicationDecisions decisions;
    private final DecisionForm form;
    private final SchemeClocks clocks;
    private final Trail trail;
    private final Clock clock;

    OutcomeDesk(Cases cases, ApplicationDecisions decisions, DecisionForm form, SchemeClocks clocks, Trail trail,
            Clock clock) {
        this.cases = cases;
        this.decisions = decisions;
        this.form = form;
        this.clocks = clocks;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    Created decide(UUID id, @Nullable String ifMatch, NewDecision said) {
        Case before = cases.locked(id, ifMatch);
        Application application = before.application();
        Application after = application.after(ApplicationAct.DECIDE);
        Instant now = clock.instant();
        int number = before.file().decisions().size() + 1;
        Faults faults = new Faults();
        String edition = form.check(said, number == 1, EnglishDay.of(now), "", faults);
        faults.throwIfAny();
        ApplicationDecision decision = ApplicationDecision.made(new ApplicationDecision.Place(number, id, application.agency(),
                null, null, application.decision()), edition, now, said);
        Kept kept = decisions.add(decision);
        Chain.Decision answer = said.outcome().discloses() ? Chain.Decision.PERMIT : Chain.Decision.DENY;
        trail.in(Chain.of(id).under(edition).decided(answer)).wrote("scheme-decision.recorded", decision.id(), kept);
        clocks.happened(before.clocks(), "decision", now);
        clocks.toBeReviewed(before.clocks(), now, EnglishDay.startOf(said.reviewOn()));
        cases.put(before, after.restingOn(decision.id()), before.file().decided(decision.id()), ApplicationAct.DECIDE);
        return new Created("/disclosure/v1/scheme-applications/" + id + "/decisions/" + decision.id(), decision.id(),
                after.version());
    }

    /** To the person whom the decision names, who is best placed to protect the child, and to nobody else. */
    @Transactional
    Receipt give(UUID id, @Nullable String ifMatch, Meeting said) {
        Case before = cases.locked(id, ifMatch);
        ApplicationAct act = said.given() ? ApplicationAct.GIVE : ApplicationAct.HOLD_BACK;
        Application after = before.application().after(act);
        ApplicationDecision standing = standing(before).filter(decision -> decision.decision().outcome().discloses())
                .orElseThrow(ApplicationTransitionRefused::new);
        LocalDate today = EnglishDay.today(clock);
        Faults faults = new Faults();
        said.check(today, faults);
        if (said.on().isBefore(EnglishDay.of(standing.decidedAt()))) {
            faults.add("/on", "Nothing is told before it is decided.");
        }
        if (said.given() && said.recipientIsApplicant() && !isIdentified(before)) {
            faults.add("/recipientIsApplicant",
                    "Who the applicant is has not been verified; nobody is told who may be somebody else.");
        }
        faults.throwIfAny();
        String digest = standing.wordingDigest();
        Given given = new Given(standing.id(), digest == null ? "" : digest, said);
        return cases.put(before, after, before.file().given(given), act);
    }

    @Transactional
    Receipt plan(UUID id, @Nullable String ifMatch, SafetyPlan said) {
        Case before = cases.locked(id, ifMatch);
        Application after = before.application().after(ApplicationAct.PLAN);
        Faults faults = new Faults();
        if (!said.reviewOn().isAfter(EnglishDay.today(clock))) {
            faults.add("/reviewOn", "A plan is looked at again after it was made.");
        }
        faults.throwIfAny();
        return cases.put(before, after, before.file().planned(said), ApplicationAct.PLAN);
    }

    private static boolean isIdentified(Case of) {
        Interview interview = of.file().interview();
        return interview != null && interview.identity().result() == Interview.Verified.VERIFIED;
    }

    private Optional<ApplicationDecision> standing(Case of) {
        return decisions.find(of.application().id(), of.application().decision());
    }
}
