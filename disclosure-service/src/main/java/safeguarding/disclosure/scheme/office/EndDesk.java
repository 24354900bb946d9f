package safeguarding.disclosure.scheme.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.code.EnglishDay;
import safeguarding.disclosure.policy.Outcome;
import safeguarding.disclosure.scheme.casefile.Application;
import safeguarding.disclosure.scheme.casefile.ApplicationTransitionRefused;
import safeguarding.disclosure.scheme.casefile.Case;
import safeguarding.disclosure.scheme.casefile.Cases;
import safeguarding.disclosure.scheme.conclusion.Conclusion;
import safeguarding.disclosure.scheme.conclusion.EndingRule;
import safeguarding.disclosure.scheme.conclusion.EndingRules;
import safeguarding.disclosure.scheme.conclusion.SchemeOutcome;
import safeguarding.disclosure.scheme.decision.ApplicationDecisions;
import safeguarding.disclosure.scheme.intelligence.IntelligenceDesk;
import safeguarding.disclosure.scheme.safeguarding.NewReferral;
import safeguarding.disclosure.scheme.safeguarding.Referrals;
import safeguarding.disclosure.scheme.stage.ApplicationAct;
import safeguarding.kit.problem.Faults;
import safeguarding.kit.web.Created;
import safeguarding.kit.web.Receipt;

/** Where an application ends: concluded, or out of the scheme. */
@ApplicationScoped
class EndDesk {

    private final Cases cases;
    private final ApplicationDecisions decisions;
    private final EndingRules rules;
    private final Referrals referrals;
    private final IntelligenceDesk intelligence;
    private final SchemeCodes codes;
    private final Clock clock;

    EndDesk(Cases cases, ApplicationDecisions decisions, EndingRules rules, Referrals referrals,
            IntelligenceDesk intelligence, SchemeCodes codes, Clock clock) {
        this.cases = cases;
        this.decisions = decisions;
        this.rules = rules;
        this.referrals = referrals;
        this.intelligence = intelligence;
        this.codes = codes;
        this.clock = clock;
    }

    @Transactional
    Receipt conclude(UUID id, @Nullable String ifMatch, Conclusion said) {
        Case before = cases.locked(id, ifMatch);
        LocalDate today = EnglishDay.today(clock);
        Faults faults = new Faults();
        EndingRule rule = rules.rule(said.outcome(), today).orElse(null);
        if (rule == null) {
            faults.add("/outcome", "No application is concluded so: a withdrawal and a referral have addresses of their own.");
            faults.throwIfAny();
            throw new ApplicationTransitionRefused();
        }
        Outcome standing = decisions.find(id, before.application().decision()).map(found -> found.decision().outcome())
                .orElse(null);
        if (!rule.allows(before.application().state(), standing)) {
            throw new ApplicationTransitionRefused();
        }
        Application after = before.application().after(rule.act(), said.outcome());
        rule.check(said, before.file().plan() != null, faults);
        String route = said.route();
        if (route != null && !codes.routes().inUse(route, today)) {
            faults.add("/route", "This is no route in use today.");
        }
        faults.throwIfAny();
        if (rule.act() == ApplicationAct.LEAVE && said.outcome() != SchemeOutcome.MALICIOUS_OR_FALSE) {
            UUID left = intelligence.leftOf(id, after.agency());
            return IntelligenceDesk.naming(left,
                    cases.put(before, after, before.file().concluded(said).leaving(left), rule.act()));
        }
        return cases.put(before, after, before.file().concluded(said), rule.act());
    }

    /** At every stage, and before anything else: the transaction that records it announces it. */
    @Transactional
    Created refer(UUID id, @Nullable String ifMatch, NewReferral said) {
        Case before = cases.locked(id, ifMatch);
        Application after = before.application().after(ApplicationAct.SAFEGUARD, SchemeOutcome.IMMEDIATE_SAFEGUARDING);
        UUID referral = referrals.refer(new Referrals.Source(id, null, after.agency(),
                before.file().application().children(), before.file().application().subject(), null), said);
        cases.put(before, after, before.file().referred(referral), ApplicationAct.SAFEGUARD);
        return new Created("/disclosure/v1/scheme-referrals/" + referral, referral, after.version());
    }
}
