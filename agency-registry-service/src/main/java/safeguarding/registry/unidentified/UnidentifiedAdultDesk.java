package safeguarding.registry.unidentified;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.caller.Actor;
import safeguarding.kit.caller.Caller;
import safeguarding.kit.clock.StatutoryClock;
import safeguarding.kit.event.Ids;
import safeguarding.kit.problem.Faults;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Created;
import safeguarding.registry.conflict.Conflicts;
import safeguarding.registry.drawing.Onlookers;

/**
 * Where an agency sees which adults around its children nobody knows, and says that it asked. It sees no more of them than the
 * circle would show: an agency that is shown no circle has an empty list.
 */
@ApplicationScoped
class UnidentifiedAdultDesk {

    private final UnidentifiedAdults adults;
    private final AskingRules rules;
    private final Onlookers onlookers;
    private final Conflicts conflicts;
    private final Caller caller;
    private final ContentVersions contents;
    private final Trail trail;
    private final Clock clock;

    UnidentifiedAdultDesk(UnidentifiedAdults adults, AskingRules rules, Onlookers onlookers, Conflicts conflicts, Caller caller,
            ContentVersions contents, Trail trail, Clock clock) {
        this.adults = adults;
        this.rules = rules;
        this.onlookers = onlookers;
        this.conflicts = conflicts;
        this.caller = caller;
        this.contents = contents;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    UnidentifiedAdultPage around(AskingPlace after, int limit) {
        LocalDate today = today();
        Actor reader = caller.actor();
        List<UnidentifiedAdult> shown = onlookers.see(reader)
                ? adults.around(reader.agency(), conflicts.near(reader), today, rules.on(today), after, limit)
                : List.of();
        trail.searched("unidentified-adults", List.of(after, limit), shown.size());
        trail.read("unidentified-adult", shown.stream().collect(Collectors.toMap(UnidentifiedAdult::id, one -> 1L)), "list");
        return new UnidentifiedAdultPage(shown,
                (shown.isEmpty() ? after : AskingPlace.of(shown.get(shown.size() - 1))).encoded());
    }

    @Transactional
    Created asked(UUID record, NewAsking asked) {
        LocalDate today = today();
        Actor actor = caller.actor();
        if (!onlookers.see(actor)
                || !adults.isAround(actor.agency(), conflicts.near(actor), record, today, rules.on(today))) {
            throw new UnidentifiedAdultNotFound();
        }
        Faults faults = new Faults();
        asked.check(today, faults);
        faults.throwIfAny();
        Asking asking = new Asking(Ids.next(), record, actor.agency(), actor.user() == null ? actor.client() : actor.user(),
                asked.askedOn(), asked.asked(), asked.outcome(), asked.askAgainOn(), clock.instant());
        adults.put(asking);
        trail.in(Chain.of(record)).wrote("unidentified-adult.asked", asking.id(), contents.keep(asking.id(), 1, asking));
        return new Created("/registry/v1/unidentified-adults", asking.id(), 1);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), StatutoryClock.ENGLAND);
    }
}
