package safeguarding.referral.disputing;

import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;
import safeguarding.kit.caller.Caller;
import safeguarding.kit.event.Ids;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Chain.Decision;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Created;
import safeguarding.referral.argument.NewDisagreement;
import safeguarding.referral.convening.Origin;
import safeguarding.referral.decision.Decider;
import safeguarding.referral.decision.NobodyDecides;
import safeguarding.referral.disagreement.Disagreement;
import safeguarding.referral.disagreement.DisagreementNotFound;
import safeguarding.referral.disagreement.Disagreements;
import safeguarding.referral.disagreement.Ground;
import safeguarding.referral.form.CodeLists;
import safeguarding.referral.form.Place;
import safeguarding.referral.involved.Around;
import safeguarding.referral.ladder.Ladder;
import safeguarding.referral.ladder.Ladders;
import safeguarding.referral.rule.RuleBook;
import safeguarding.referral.strategy.Discussion;
import safeguarding.referral.strategy.Discussions;
import safeguarding.referral.triage.Triages;

/** Opens disagreements. Whoever works around the children may, with whoever has to do with them. */
@ApplicationScoped
class RaisingDesk {

    private final Disagreements disagreements;
    private final StageClocks clocks;
    private final Discussions discussions;
    private final Triages triages;
    private final Ladders ladders;
    private final RuleBook book;
    private final CodeLists codes;
    private final Trail trail;
    private final Caller caller;
    private final Clock clock;

    RaisingDesk(Disagreements disagreements, StageClocks clocks, Discussions discussions, Triages triages, Ladders ladders,
            RuleBook book, CodeLists codes, Trail trail, Caller caller, Clock clock) {
        this.disagreements = disagreements;
        this.clocks = clocks;
        this.discussions = discussions;
        this.triages = triages;
        this.ladders = ladders;
        this.book = book;
        this.codes = codes;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Created raise(UUID referral, NewDisagreement form, Optional<Origin> known, Around around) {
        String agency = caller.agency();
        Origin origin = known.filter(there -> mayRaise(agency, there, form, around)).orElseThrow(DisagreementNotFound::new);
        Place place = Place.whole(codes.today());
        form.examine(place, origin.children(), codes.disagreementSubjects(), agency);
        // Whoever recorded it without wanting to be known is not found out by this either.
        boolean hasToDo = form.with().equals(origin.maker()) || triages.hasReceived(referral, form.with())
                || around.isInvolved(form.with(), form.children());
        return open(new Ground(referral, null), form, place, hasToDo);
    }

    @Transactional
    Created raiseAt(UUID id, NewDisagreement form) {
        String agency = caller.agency();
        Discussion discussion = discussions.invitedTo(id, agency);
        NewDisagreement named = form.about(discussion.resolved(form.children()));
        Place place = Place.whole(codes.today());
        named.examine(place, new HashSet<>(discussion.children()), codes.disagreementSubjects(), agency);
        return open(new Ground(discussion.referral(), id), named, place, discussion.invited().contains(form.with()));
    }

    private static boolean mayRaise(String agency, Origin origin, NewDisagreement form, Around around) {
        return origin.isBefore(agency) || (around.isInvolved(agency, form.children())
                && origin.children().containsAll(Set.copyOf(form.children())));
    }

    private Created open(Ground ground, NewDisagreement form, Place place, boolean hasToDo) {
        String name = caller.user();
        if (name == null) {
            throw new NobodyDecides();
        }
        // Before anything is said of the other agency: a form that cannot be right would ask who works with a child unheard.
        place.refuseIfWrong();
        if (!hasToDo) {
            refuse(ground, form, place);
        }
        Decider by = new Decider(name, caller.agency(), clock.instant());
        Ladder ladder = ladders.of(triages.hub(ground.referral()).orElse(form.with()), by.at());
        Disagreement disagreement = Disagreement.raised(Ids.next(), ground, form, by, ladder, book.guidance(by.at()));
        disagreements.open(disagreement);
        clocks.begun(disagreement, ladder, by);
        return new Created("/referral/v1/disagreements/" + disagreement.id(), disagreement.id(), 1, place.gaps());
    }

    /** That it was asked stays on the trail, though what was asked is rolled back. */
    private void refuse(Ground ground, NewDisagreement form, Place place) {
        QuarkusTransaction.requiringNew().run(() -> trail
                .in(Chain.of(ground.referral()).with(form.with()).decided(Decision.DENY))
                .noted("disagreement.refused", ground.referral()));
        place.wrong("with", "Nothing is known that this agency has to do with these children.");
        place.refuseIfWrong();
    }
}
