package safeguarding.registry.linking;

import java.time.Clock;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Actor;
import safeguarding.kit.caller.Caller;
import safeguarding.kit.event.Ids;
import safeguarding.kit.identity.PersonIdentity;
import safeguarding.kit.problem.Faults;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Created;
import safeguarding.kit.web.Revision;
import safeguarding.registry.conflict.Conflicts;
import safeguarding.registry.lane.Lane;
import safeguarding.registry.person.PersonIndex;
import safeguarding.registry.person.PersonRecord;
import safeguarding.registry.person.PersonRecords;

/** Where somebody finds records of people and decides whether they are of one person. */
@ApplicationScoped
public class LinkingDesk {

    private static final String REFERRALS = "referral-service";
    private static final String OFFENDERS = "disclosure-service";

    private final LinkDecisions decisions;
    private final PersonRecords people;
    private final PersonIndex index;
    private final Conflicts conflicts;
    private final Lane lane;
    private final Caller caller;
    private final ContentVersions contents;
    private final Trail trail;
    private final Clock clock;

    LinkingDesk(LinkDecisions decisions, PersonRecords people, PersonIndex index, Conflicts conflicts, Lane lane,
            Caller caller, ContentVersions contents, Trail trail, Clock clock) {
        this.decisions = decisions;
        this.people = people;
        this.index = index;
        this.conflicts = conflicts;
        this.lane = lane;
        this.caller = caller;
        this.contents = contents;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    PersonHits search(PersonQuery query) {
        PersonIdentity identity = query.identity().completed(Year.now(clock.withZone(ZoneOffset.UTC)));
        Faults faults = new Faults();
        identity.check("", faults);
        faults.throwIfAny();
        List<PersonRecord> found = index.candidates(identity, owners());
        Set<UUID> near = near(found.stream().map(PersonRecord::id).toList());
        List<PersonHits.PersonHit> hits = found.stream().filter(record -> !near.contains(record.id()))
                .map(record -> new PersonHits.PersonHit(record.id(), record.owner(), record.kind(), record.identity().names(),
                        record.identity().born()))
                .toList();
        trail.searched("people", query, hits.size());
        hits.forEach(hit -> trail.read("person", hit.record(), 1, "search"));
        return new PersonHits(hits);
    }

    /** The same decision about two records that somebody was shown; returns its id. */
    @Transactional
    public UUID decide(UUID record, UUID other, boolean same, boolean settles, String evidence, String grade) {
        return decide(new NewLinkDecision(record, other,
                same ? LinkDecision.Meaning.SAME_PERSON : LinkDecision.Meaning.DIFFERENT_PEOPLE, evidence, grade, settles))
                .id();
    }

    /**
     * Whether decisions about these two contradict each other. They may be held apart as well by what was decided of a third.
     */
    public boolean disagreed(UUID record, UUID other) {
        return decisions.counting(record, other).values().stream().flatMap(Set::stream).distinct()
                .count() == LinkDecision.Meaning.values().length;
    }

    @Transactional
    Created decide(NewLinkDecision asked) {
        lane.enter();
        Faults faults = new Faults();
        checkRecord(asked.record(), "/record", faults);
        checkRecord(asked.other(), "/other", faults);
        if (asked.record().equals(asked.other())) {
            faults.add("/other", "This is the same record.");
        }
        faults.throwIfAny();
        Actor actor = caller.actor();
        if (asked.settling()) {
            checkSettlement(asked, actor);
        }
        LinkDecision decision = new LinkDecision(Ids.next(), asked.record(), asked.other(), asked.decision(),
                actor.user() == null ? actor.client() : actor.user(), actor.agency(), clock.instant(), asked.settling(),
                null,
                1);
        trail.wrote("link-decision.made", decision.id(), contents.keep(decision.id(), 1, asked));
        lane.run(actor, new LinkChange(decisions, decision));
        // Where it contradicts another, the list of suggestions shows that.
        people.askToCompare(decisions.decidedWith(asked.record(), asked.other()));
        return new Created("/registry/v1/link-decisions/" + decision.id(), decision.id(), 1);
    }

    @Transactional
    LinkDecisionView withdraw(UUID id, NewWithdrawal withdrawal, @Nullable String ifMatch) {
        lane.enter();
        LinkDecision standing = visible(id);
        Revision.require(ifMatch, standing.version());
        if (standing.withdrawnAt() != null) {
            throw new LinkDecisionWithdrawn();
        }
        LinkDecision withdrawn = standing.withdrawn(clock.instant());
        trail.wrote("link-decision.withdrawn", id, contents.keep(id, withdrawn.version(), withdrawal));
        lane.run(caller.actor(), new LinkChange(decisions, withdrawn));
        people.askToCompare(decisions.decidedWith(withdrawn.record(), withdrawn.other()));
        return LinkDecisionView.of(withdrawn);
    }

    @Transactional
    LinkDecisionView read(UUID id) {
        LinkDecision decision = visible(id);
        trail.read("link-decision", id, decision.version(), "whole");
        return LinkDecisionView.of(decision);
    }

    private LinkDecision visible(UUID id) {
        LinkDecision decision = decisions.visibleTo(caller.agency(), id);
        if (!near(List.of(decision.record(), decision.other())).isEmpty()) {
            throw new LinkDecisionNotFound();
        }
        return decision;
    }

    /** Whoever is at odds with another agency does not settle it, nor does a machine. */
    private void checkSettlement(NewLinkDecision asked, Actor actor) {
        if (!disagreed(asked.record(), asked.other())) {
            Faults faults = new Faults();
            faults.add("/settles", "Nobody disagrees about these two records.");
            faults.throwIfAny();
        }
        if (actor.user() == null || decisions.counting(asked.record(), asked.other()).containsKey(actor.agency())) {
            throw new DisputeOfYourOwn();
        }
    }

    private void checkRecord(UUID record, String pointer, Faults faults) {
        if (people.find(List.of(record)).stream().noneMatch(this::mayKnow)
                || !near(List.of(record)).isEmpty()) {
            faults.add(pointer, "There is no such record, or it is not yours to see.");
        }
    }

    /**
     * Who works with whom is nobody else's to find, and that somebody is a managed offender is known to those who manage him:
     * what
     * is left for others is what referrals say.
     */
    private boolean mayKnow(PersonRecord record) {
        return owners().contains(record.owner());
    }

    /** Of which of these the caller sees nothing, and decides nothing about them, because he stands too near. */
    public Set<UUID> near(Collection<UUID> records) {
        return conflicts.near(caller.actor(), records);
    }

    /** All to whom he does. */
    public Set<UUID> near() {
        return conflicts.near(caller.actor());
    }

    /** Whose records the caller may know of. */
    public Set<String> owners() {
        return caller.has("offender-manager") ? Set.of(REFERRALS, OFFENDERS, caller.agency())
                : Set.of(REFERRALS, caller.agency());
    }
}
