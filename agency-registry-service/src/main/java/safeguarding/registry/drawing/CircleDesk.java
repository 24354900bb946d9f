package safeguarding.registry.drawing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.event.Ids;
import safeguarding.kit.problem.Faults;
import safeguarding.kit.trail.ContentVersions;
import safeguarding.kit.trail.Trail;
import safeguarding.registry.agency.AgencyDirectory;
import safeguarding.registry.agreement.Agreements;
import safeguarding.registry.conflict.Conflicts;
import safeguarding.registry.drawing.KnownFacts.Work;
import safeguarding.registry.involvement.Involvements;
import safeguarding.registry.protection.Protections;
import safeguarding.registry.routing.Agreement;

/** Where an agency that stands in a circle sees who else does. */
@ApplicationScoped
class CircleDesk {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Compass compass;
    private final Involvements involvements;
    private final Conflicts conflicts;
    private final Protections protections;
    private final AgencyDirectory directory;
    private final Onlookers onlookers;
    private final Agreements agreements;
    private final Caller caller;
    private final ContentVersions contents;
    private final Trail trail;
    private final Clock clock;

    CircleDesk(Compass compass, Involvements involvements, Conflicts conflicts, Protections protections,
            AgencyDirectory directory, Onlookers onlookers, Agreements agreements, Caller caller,
            ContentVersions contents, Trail trail, Clock clock) {
        this.compass = compass;
        this.involvements = involvements;
        this.conflicts = conflicts;
        this.protections = protections;
        this.directory = directory;
        this.onlookers = onlookers;
        this.agreements = agreements;
        this.caller = caller;
        this.contents = contents;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    CircleView find(CircleQuery query) {
        Onlookers.refuseUnlessFitting(caller.actor());
        // Whoever is away and comes back has another involvement under the same reference; one person all the same.
        UUID own = involvements.latest(caller.agency(), query.localReference(), query.kind())
                .orElseThrow(CircleNotFound::new).id();
        return draw(own, query.at());
    }

    @Transactional
    CircleView draw(UUID record, @Nullable Instant at) {
        Onlookers.refuseUnlessFitting(caller.actor());
        Instant now = clock.instant();
        if (at != null && at.isAfter(now)) {
            Faults faults = new Faults();
            faults.add("/at", "What will be known then is not known yet.");
            faults.throwIfAny();
        }
        Agreement agreement = agreements.inForce(LocalDate.ofInstant(now, ENGLAND));
        Sight sight = onlookers.sight(caller.agency(), agreement).orElseThrow(CircleNotFound::new);
        // Whether he may look is asked of the present, whatever the instant that he looks at.
        Circle nearby = compass.around(record, KnownFacts.NOW, sight, 1).orElseThrow(CircleNotFound::new);
        if (agreement == null || !standsIn(nearby, LocalDate.ofInstant(now, ENGLAND).minusDays(agreement.recentDays()))) {
            throw new CircleNotFound();
        }
        Circle circle = compass.around(record, at == null ? KnownFacts.NOW : at, sight, Compass.FURTHEST)
                .orElseThrow(CircleNotFound::new);
        // Near to one of them is too near: the circle is a colleague's to look at.
        if (conflicts.exclude(caller.actor(), circle.records().keySet())) {
            throw new CircleNotFound();
        }
        Draughtsman draughtsman = new Draughtsman(circle, sight, caller.agency(),
                directory.answerableFor(circle.works().stream().map(Work::agency).distinct().toList()),
                protections.among(circle.records().keySet()));
        CircleView view = new CircleView(Ids.next(), circle.root(), at == null ? now : at, sight.agreement(), sight.leftOut(),
                draughtsman.nodes(), draughtsman.edges());
        note(view);
        return view;
    }

    /** With the person in the middle, or with somebody tied to him directly, now or lately. */
    private boolean standsIn(Circle nearby, LocalDate oldest) {
        return nearby.worksOf(caller.agency()).values().stream().flatMap(List::stream)
                .anyMatch(work -> work.closedOn() == null || !work.closedOn().isBefore(oldest));
    }

    private void note(CircleView view) {
        trail.wrote("circle.shown", view.showing(), contents.keep(view.showing(), 1, view.shown()));
        Map<UUID, Long> people = new HashMap<>();
        view.nodes().stream().filter(node -> Boolean.TRUE.equals(node.named()))
                .forEach(node -> people.put(UUID.fromString(node.id()), 1L));
        trail.read("person", people, "circle");
    }
}
