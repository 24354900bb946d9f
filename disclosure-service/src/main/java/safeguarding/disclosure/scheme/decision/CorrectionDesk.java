package safeguarding.disclosure.scheme.decision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.code.EnglishDay;
import safeguarding.disclosure.deliberation.DecisionReplaced;
import safeguarding.disclosure.deliberation.NewCorrection;
import safeguarding.disclosure.deliberation.NewDecision;
import safeguarding.disclosure.scheme.casefile.Application;
import safeguarding.disclosure.scheme.casefile.ApplicationNotFound;
import safeguarding.disclosure.scheme.casefile.ApplicationTransitionRefused;
import safeguarding.disclosure.scheme.casefile.Case;
import safeguarding.disclosure.scheme.casefile.Cases;
import safeguarding.disclosure.scheme.clock.SchemeClocks;
import safeguarding.disclosure.scheme.stage.ApplicationAct;
import safeguarding.disclosure.scheme.undertaking.Given;
import safeguarding.disclosure.scheme.undertaking.Meeting;
import safeguarding.kit.problem.Faults;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Kept;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Created;
import safeguarding.kit.web.Receipt;

/** Where the record of a decision is put right by another one, and whoever was told by the wrong one hears of it. */
@ApplicationScoped
class CorrectionDesk {

    private final Cases cases;
    private final ApplicationDecisions decisions;
    private final DecisionForm form;
    private final SchemeClocks clocks;
    private final Trail trail;
    private final Clock clock;

    CorrectionDesk(Cases cases, ApplicationDecisions decisions, DecisionForm form, SchemeClocks clocks, Trail trail,
            Clock clock) {
        this.cases = cases;
        this.decisions = decisions;
        this.form = form;
        this.clocks = clocks;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    Created correct(UUID id, UUID wrong, @Nullable String ifMatch, NewCorrection correction) {
        Case before = cases.locked(id, ifMatch);
        Application after = before.application().after(ApplicationAct.CORRECT);
        ApplicationDecision found = decisions.find(id, wrong).orElseThrow(ApplicationNotFound::new);
        if (!wrong.equals(before.application().decision())) {
            throw new DecisionReplaced();
        }
        Instant now = clock.instant();
        String edition = check(found, correction.decision(), now);
        int number = before.file().decisions().size() + 1;
        ApplicationDecision right = ApplicationDecision.made(
                new ApplicationDecision.Place(number, id, found.decider(), wrong, correction.why(), null), edition, now,
                correction.decision());
        keep(right);
        clocks.toBeReviewedNoLater(before.clocks(), now, EnglishDay.startOf(correction.decision().reviewOn()));
        clocks.stopWaitingFor(before.clocks(), told(wrong), now);
        if (wasTold(before, found)) {
            clocks.toBeToldAnew(before.clocks(), right.id(), now);
        }
        cases.put(before, after.restingOn(right.id()), before.file().decided(right.id()), ApplicationAct.CORRECT);
        return new Created("/disclosure/v1/scheme-applications/" + id + "/decisions/" + right.id(), right.id(),
                after.version());
    }

    /** In person, as it was told the first time. Somebody who cannot be met stays to be told. */
    @Transactional
    Receipt tell(UUID id, UUID correction, @Nullable String ifMatch, Meeting said) {
        Case before = cases.locked(id, ifMatch);
        Application after = before.application().after(ApplicationAct.TELL_ANEW);
        ApplicationDecision found = decisions.find(id, correction).orElseThrow(ApplicationNotFound::new);
        if (!clocks.isAwaited(before.clocks(), told(correction))) {
            throw new ApplicationTransitionRefused();
        }
        LocalDate today = EnglishDay.today(clock);
        Faults faults = new Faults();
        said.check(today, faults);
        if (said.on().isBefore(EnglishDay.of(found.decidedAt()))) {
            faults.add("/on", "Nothing is told before it was put right.");
        }
        faults.throwIfAny();
        if (said.given()) {
            clocks.happened(before.clocks(), told(correction), clock.instant());
        }
        String digest = found.wordingDigest();
        Given given = new Given(correction, digest == null ? "" : digest, said);
        return cases.put(before, after, before.file().given(given), ApplicationAct.TELL_ANEW);
    }

    private String check(ApplicationDecision wrong, NewDecision said, Instant now) {
        Faults faults = new Faults();
        if (said.outcome() != wrong.decision().outcome()) {
            faults.add("/decision/outcome", "A correction leaves what was decided; anything else is another decision.");
        }
        String edition = form.check(said, wrong.number() == 1, EnglishDay.of(now), "/decision", faults);
        faults.throwIfAny();
        return edition;
    }

    private void keep(ApplicationDecision right) {
        Kept kept = decisions.add(right);
        Chain.Decision answer = right.decision().outcome().discloses() ? Chain.Decision.PERMIT : Chain.Decision.DENY;
        trail.in(Chain.of(right.application()).under(right.rules()).decided(answer)).wrote("scheme-decision.recorded",
                right.id(), kept);
    }

    /** By this record, or by one that it put right. */
    private boolean wasTold(Case of, ApplicationDecision record) {
        if (of.file().givings().stream().anyMatch(one -> one.meeting().given() && one.decision().equals(record.id()))) {
            return true;
        }
        return decisions.find(record.application(), record.corrects()).filter(before -> wasTold(of, before)).isPresent();
    }

    private static String told(UUID correction) {
        return "told:" + correction;
    }
}
