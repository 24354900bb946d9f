package safeguarding.registry.vicinity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Chain.Decision;
import safeguarding.kit.trail.Trail;
import safeguarding.registry.agreement.Agreements;
import safeguarding.registry.circle.Circles;
import safeguarding.registry.circle.Surroundings;
import safeguarding.registry.conflict.Conflicts;
import safeguarding.registry.protection.Protections;
import safeguarding.registry.routing.Agreement;
import safeguarding.registry.routing.Detail;
import safeguarding.registry.routing.Outcome;
import safeguarding.registry.routing.Routed;
import safeguarding.registry.routing.Routing;
import safeguarding.registry.routing.Situation;
import safeguarding.registry.vicinity.Vicinity.Found;

/** Where the owner of chronologies finds out whose they are and who may read them. */
@ApplicationScoped
class VicinityDesk {

    private static final String ASKER = "referral-service";
    private static final String BUILT_IN = "built-in:";
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Vicinity vicinity;
    private final Circles circles;
    private final Agreements agreements;
    private final Conflicts conflicts;
    private final Protections protections;
    private final Caller caller;
    private final Trail trail;
    private final Clock clock;

    VicinityDesk(Vicinity vicinity, Circles circles, Agreements agreements, Conflicts conflicts,
            Protections protections, Caller caller, Trail trail, Clock clock) {
        this.vicinity = vicinity;
        this.circles = circles;
        this.agreements = agreements;
        this.conflicts = conflicts;
        this.protections = protections;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    VicinityView look(NewVicinityQuestion asked) {
        if (!caller.actor().client().equals(ASKER)) {
            throw new VicinityNotForThisClient();
        }
        Map<UUID, List<Found>> near = vicinity.near(asked.record());
        List<UUID> roots = near.values().stream().map(VicinityDesk::root).toList();
        Surroundings around = circles.around(roots);
        Set<UUID> withheld = protections.withheldAround(asked.agency(), roots);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ENGLAND);
        Agreement agreement = agreements.inForce(today);
        List<NearPerson> people = near.values().stream()
                .map(held -> person(held, circle(root(held), around, agreement, today), withheld)).toList();
        boolean known = people.stream().filter(person -> person.nearness() == Nearness.SUBJECT)
                .anyMatch(subject -> subject.circle().stream().anyMatch(one -> one.reads(asked.agency())))
                && !standsTooNear(asked, near.values());
        trail.in(Chain.of(asked.record()).with(asked.agency()).decided(known ? Decision.PERMIT : Decision.DENY))
                .noted(known ? "vicinity.shown" : "vicinity.denied", asked.record());
        return known ? new VicinityView(true, people) : VicinityView.NOBODY;
    }

    /** To one of them is enough, as with a circle: a story of several people cannot be told without one of them. */
    private boolean standsTooNear(NewVicinityQuestion asked, Collection<List<Found>> near) {
        List<UUID> records = near.stream().flatMap(List::stream).map(found -> found.held().id()).toList();
        return conflicts.exclude(asked.agency(), asked.worker(), records);
    }

    private static NearPerson person(List<Found> held, List<Standing> circle, Set<UUID> withheld) {
        Found first = held.get(0);
        return new NearPerson(first.person(), first.kind(), first.nearness(), held.stream().map(Found::held).toList(),
                circle, withheld.contains(root(held)));
    }

    /**
     * As if somebody had recorded a concern about him today: whoever would be told of it may read what is said of him. What a
     * built-in refusal answers is no part of the circle, for instance work that ended long ago.
     */
    private static List<Standing> circle(UUID root, Surroundings around, @Nullable Agreement agreement, LocalDate today) {
        Situation situation = new Situation(new Situation.Concern(root, "SAFEGUARDING", today, false), around.circle(root),
                around.involvements(root), agreement, List.of());
        Map<String, List<Detail>> details = new TreeMap<>();
        for (Routed routed : Routing.route(situation)) {
            if (!routed.rule().startsWith(BUILT_IN)) {
                List<Detail> permitted = details.computeIfAbsent(routed.agency(), unused -> new ArrayList<>());
                if (routed.outcome() instanceof Outcome.Tell tell) {
                    permitted.add(tell.detail());
                }
            }
        }
        List<Standing> circle = new ArrayList<>();
        details.forEach((agency, permitted) -> circle
                .add(new Standing(agency, permitted.stream().min(Comparator.naturalOrder()).orElse(null))));
        return List.copyOf(circle);
    }

    private static UUID root(List<Found> held) {
        return held.get(0).held().id();
    }
}
