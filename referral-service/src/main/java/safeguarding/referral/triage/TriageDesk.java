package safeguarding.referral.triage;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.event.Ids;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;
import safeguarding.referral.deadline.Deadlines;
import safeguarding.referral.deadline.Happening;
import safeguarding.referral.decision.Decider;
import safeguarding.referral.decision.Decision;
import safeguarding.referral.decision.Feedback;
import safeguarding.referral.decision.NewDecision;
import safeguarding.referral.decision.NewFeedback;
import safeguarding.referral.decision.NewRating;
import safeguarding.referral.decision.NobodyDecides;
import safeguarding.referral.decision.Rating;
import safeguarding.referral.decision.Reopening;
import safeguarding.referral.form.CodeLists;
import safeguarding.referral.form.NewReopening;
import safeguarding.referral.form.Place;
import safeguarding.referral.rule.RuleBook;

/** Where a hub rates the referrals that it received, decides on them, and tells the referrer. */
@ApplicationScoped
class TriageDesk {

    private final Triages triages;
    private final Deadlines deadlines;
    private final RuleBook book;
    private final CodeLists codes;
    private final Trail trail;
    private final Caller caller;
    private final Clock clock;

    TriageDesk(Triages triages, Deadlines deadlines, RuleBook book, CodeLists codes, Trail trail, Caller caller, Clock clock) {
        this.triages = triages;
        this.deadlines = deadlines;
        this.book = book;
        this.codes = codes;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    TriageView read(UUID referral) {
        return read(triages.find(referral, caller.agency()).orElseThrow(TriageNotFound::new));
    }

    @Transactional
    TriageView readVersion(UUID referral, long version) {
        UUID id = triages.find(referral, caller.agency()).orElseThrow(TriageNotFound::new).id();
        return read(triages.version(id, version));
    }

    private TriageView read(TriageView triage) {
        trail.in(Chain.of(triage.referral())).read("triage", triage.id(), triage.version(), "full");
        return triage;
    }

    @Transactional
    Receipt rate(UUID referral, @Nullable String ifMatch, NewRating form) {
        TriageView before = toBeChanged(referral, ifMatch);
        Decider by = decider();
        Place place = Place.whole(codes.today());
        form.examine(place, book.rates(before.hub(), form.rating(), by.at()));
        place.refuseIfWrong();
        TriageView after = before.rated(new Rating(form.rating(), form.reason(), by));
        trail.in(Chain.of(referral)).wrote(
                new TriageRated(after.id(), after.version(), referral, form.rating(), after.hub(), by.at()),
                triages.settle(after));
        return happened(after, by, Set.of("rating", "rating:" + form.rating()));
    }

    @Transactional
    Receipt decide(UUID referral, @Nullable String ifMatch, NewDecision form) {
        TriageView before = toBeChanged(referral, ifMatch);
        Decider by = decider();
        Place place = Place.whole(codes.today());
        form.examine(place, codes.triageRoutes());
        place.refuseIfWrong();
        TriageView after = before.decided(Decision.of(form, book.guidance(by.at()), by));
        trail.in(Chain.of(referral)).wrote(
                new TriageDecided(after.id(), after.version(), referral, form.route(), after.hub(), by.at()),
                triages.settle(after));
        return happened(after, by, Set.of("decision", "decision:" + form.route()));
    }

    @Transactional
    Receipt feedBack(UUID referral, @Nullable String ifMatch, NewFeedback form) {
        TriageView before = toBeChanged(referral, ifMatch);
        Decider by = decider();
        TriageView after = before.fedBack(new Feedback(form.text(), by));
        trail.in(Chain.of(referral)).wrote("triage.feedback-given", after.id(), triages.settle(after));
        return happened(after, by, Set.of("feedback"));
    }

    /** No further action among others: what was decided stands in its version, and a decision is due again. */
    @Transactional
    Receipt reopen(UUID referral, @Nullable String ifMatch, NewReopening form) {
        TriageView before = toBeChanged(referral, ifMatch);
        Decider by = decider();
        TriageView after = before.reopened(new Reopening(form.reason(), by));
        trail.in(Chain.of(referral)).wrote(
                new TriageReopened(after.id(), after.version(), referral, after.hub(), by.at()), triages.settle(after));
        return happened(after, by, Set.of("reopening"));
    }

    private TriageView toBeChanged(UUID referral, @Nullable String ifMatch) {
        TriageView triage = triages.lock(referral, caller.agency()).orElseThrow(TriageNotFound::new);
        Revision.require(ifMatch, triage.version());
        return triage;
    }

    private Receipt happened(TriageView after, Decider by, Set<String> what) {
        UUID cause = trail.entryOf(after.id(), after.version()).orElse(null);
        deadlines.happened(new Happening(Ids.next(), after.referral(), after.hub(), what, by.at(), by.name(), cause));
        return new Receipt(after.id(), after.version(), List.of());
    }

    private Decider decider() {
        String name = caller.user();
        if (name == null) {
            throw new NobodyDecides();
        }
        Instant now = clock.instant();
        return new Decider(name, caller.agency(), now);
    }
}
