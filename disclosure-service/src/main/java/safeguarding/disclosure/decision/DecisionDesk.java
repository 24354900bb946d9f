package safeguarding.disclosure.decision;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.code.EnglishDay;
import safeguarding.disclosure.deliberation.DecisionReplaced;
import safeguarding.disclosure.deliberation.DecisionRules;
import safeguarding.disclosure.deliberation.NewCorrection;
import safeguarding.disclosure.deliberation.NewDecision;
import safeguarding.disclosure.deliberation.Telling;
import safeguarding.disclosure.request.DisclosureRequest;
import safeguarding.disclosure.request.DisclosureRequests;
import safeguarding.kit.caller.Caller;
import safeguarding.kit.event.Announcement;
import safeguarding.kit.event.Ids;
import safeguarding.kit.problem.Faults;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.LinkedTrail;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Created;
import safeguarding.kit.web.Revision;

/** Where officers decide, correct the record of a decision, and read it. Nothing here ever changes a decision. */
@ApplicationScoped
class DecisionDesk {

    private final DisclosureRequests requests;
    private final Decisions decisions;
    private final DecisionRules rules;
    private final ContentVersions contents;
    private final Trail trail;
    private final Caller caller;
    private final Clock clock;

    DecisionDesk(DisclosureRequests requests, Decisions decisions, DecisionRules rules, ContentVersions contents, Trail trail,
            Caller caller, Clock clock) {
        this.requests = requests;
        this.decisions = decisions;
        this.rules = rules;
        this.contents = contents;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Created decide(UUID id, @Nullable String ifMatch, NewDecision said) {
        DisclosureRequest before = requests.lockedFor(caller.agency(), id);
        // Two officers who decide at once, or one who has not seen what the registry or a colleague did since.
        Revision.require(ifMatch, before.version());
        UUID decision = Ids.next();
        DisclosureRequest after = before.decided(decision, said.reviewOn());
        Instant now = clock.instant();
        Faults faults = new Faults();
        String edition = rules.check(said, EnglishDay.of(now), "", faults);
        inPersonOnly(before, said, "", faults);
        faults.throwIfAny();
        put(new DecisionView(decision, decisions.nextNumber(id), id, before.about().concern(), before.agency(),
                before.decider(), null, null, before.decision(), edition, now, digest(said), said), after,
                DecisionMade.of(after, decision, now));
        return created(decision);
    }

    @Transactional
    Created correct(UUID id, NewCorrection correction) {
        DecisionView wrong = find(id);
        DisclosureRequest before = requests.lockedFor(caller.agency(), wrong.request());
        if (!id.equals(before.decision())) {
            throw new DecisionReplaced();
        }
        NewDecision said = correction.decision();
        Instant now = clock.instant();
        Faults faults = new Faults();
        if (said.outcome() != wrong.decision().outcome()) {
            faults.add("/decision/outcome", "A correction leaves what was decided; anything else is another decision.");
        } else if (said.manner() != wrong.decision().manner()) {
            // In writing or in person is who is told what by the exchange, which is decided and not put right.
            faults.add("/decision/telling/giving/manner",
                    "A correction leaves how it was disclosed; anything else is another decision.");
        }
        String edition = rules.check(said, EnglishDay.of(now), "/decision", faults);
        inPersonOnly(before, said, "/decision", faults);
        faults.throwIfAny();
        UUID decision = Ids.next();
        DisclosureRequest after = before.corrected(decision, said.reviewOn());
        put(new DecisionView(decision, decisions.nextNumber(before.id()), before.id(), before.about().concern(),
                before.agency(), before.decider(), id, correction.why(), null, edition, now, digest(said), said), after,
                DecisionCorrected.of(after, decision, now));
        return created(decision);
    }

    @Transactional
    DecisionView read(UUID id) {
        DecisionView decision = find(id);
        trail.in(chain(decision)).read("disclosure-decision", id, 1, "record");
        return decision;
    }

    /** The exchange shows words only to whoever stands in the registry's ledger, and nobody does for whom an officer asked. */
    private static void inPersonOnly(DisclosureRequest request, NewDecision said, String at, Faults faults) {
        if (request.opened() != null && said.manner() == Telling.Manner.AT_THE_OWNER) {
            faults.add(at + "/telling/giving/manner", "What an officer asked for is said in person, with nothing in writing.");
        }
    }

    private DecisionView find(UUID id) {
        String agency = caller.agency();
        return decisions.decidedBy(agency, id)
                .filter(found -> rules.showsRecord(found.decision(), found.decider().equals(agency),
                        EnglishDay.of(found.decidedAt())))
                .orElseThrow(DecisionNotFound::new);
    }

    /** The record is an entry of its own, and the request that now rests on it is what is announced. */
    private void put(DecisionView decision, DisclosureRequest after, Announcement announcement) {
        boolean discloses = decision.decision().outcome().discloses();
        LinkedTrail here = trail.in(chain(decision).decided(discloses ? Chain.Decision.PERMIT : Chain.Decision.DENY));
        here.wrote("disclosure-decision.recorded", decision.id(), decisions.add(decision));
        requests.put(after);
        here.wrote(announcement, contents.keep(after.id(), after.version(), after));
    }

    private static Chain chain(DecisionView decision) {
        return Chain.of(decision.concern()).with(decision.agency()).under(decision.rules());
    }

    private static @Nullable String digest(NewDecision said) {
        String wording = said.wording();
        return wording == null ? null : Decisions.digest(wording);
    }

    private static Created created(UUID decision) {
        return new Created("/disclosure/v1/disclosure-decisions/" + decision, decision, 1);
    }
}
