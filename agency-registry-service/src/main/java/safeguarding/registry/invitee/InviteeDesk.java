package safeguarding.registry.invitee;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.trail.Trail;
import safeguarding.registry.agency.AgencyDirectory;
import safeguarding.registry.agreement.Agreements;
import safeguarding.registry.circle.AgenciesAround;
import safeguarding.registry.routing.Agreement;
import safeguarding.registry.routing.Outcome;
import safeguarding.registry.routing.Routed;
import safeguarding.registry.routing.Routing;
import safeguarding.registry.routing.Situation;
import safeguarding.registry.routing.Situation.Involvement;
import safeguarding.registry.routing.Situation.Place;

/**
 * Works out who belongs at a discussion: whoever would be told of a safeguarding concern about one of these people, by the same
 * rules. Where the agreement asks for a decision first, or withholds, the agency is not named: a person can still invite it.
 */
@ApplicationScoped
class InviteeDesk {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final String ONLY_CLIENT = "referral-service";
    private static final String CONCERN_CLASS = "SAFEGUARDING";

    private final AroundChildren around;
    private final AgenciesAround agencies;
    private final AgencyDirectory directory;
    private final Agreements agreements;
    private final Caller caller;
    private final Trail trail;
    private final Clock clock;

    InviteeDesk(AroundChildren around, AgenciesAround agencies, AgencyDirectory directory, Agreements agreements,
            Caller caller, Trail trail, Clock clock) {
        this.around = around;
        this.agencies = agencies;
        this.directory = directory;
        this.agreements = agreements;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    InviteesView answer(NewInviteeQuestion asked) {
        if (!caller.actor().client().equals(ONLY_CLIENT)) {
            throw new NotForThisClient();
        }
        Map<UUID, List<Place>> circles = around.of(asked.children());
        List<Invitee> invitees = invitees(circles);
        trail.searched("invitee", asked, invitees.size());
        asked.children().stream().distinct().forEach(child -> trail.noted("invitees.worked-out", child));
        return new InviteesView(asked.children().stream().distinct().filter(child -> !circles.containsKey(child)).toList(),
                invitees, directory.answerableFor(asked.agencies()).values().stream().map(NamedAgency::of).toList());
    }

    private List<Invitee> invitees(Map<UUID, List<Place>> circles) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ENGLAND);
        Agreement agreement = agreements.inForce(today);
        Set<UUID> people = circles.values().stream().flatMap(List::stream).map(Place::person).collect(Collectors.toSet());
        Map<UUID, List<Involvement>> work = agencies.with(people).stream().collect(Collectors.groupingBy(Involvement::person));
        Map<String, Set<InviteeTie>> ties = new TreeMap<>();
        Map<String, String> types = new TreeMap<>();
        circles.forEach((child, circle) -> {
            List<Involvement> involvements = circle.stream().map(Place::person).distinct()
                    .flatMap(person -> work.getOrDefault(person, List.of()).stream()).toList();
            for (Involvement one : told(child, circle, involvements, agreement, today)) {
                circle.stream().filter(place -> place.person().equals(one.person()))
                        .map(place -> new InviteeTie(InviteeTie.Kind.of(place.tie()), child))
                        .forEach(ties.computeIfAbsent(one.agency(), unused -> new LinkedHashSet<>())::add);
                types.put(one.agency(), String.valueOf(one.agencyType()));
            }
        });
        return ties.entrySet().stream()
                .map(entry -> new Invitee(entry.getKey(), types.getOrDefault(entry.getKey(), ""), sorted(entry.getValue())))
                .toList();
    }

    private static List<Involvement> told(UUID child, List<Place> circle, List<Involvement> involvements,
            @Nullable Agreement agreement, LocalDate today) {
        Set<UUID> told = Routing.route(new Situation(new Situation.Concern(child, CONCERN_CLASS, today, false), circle,
                involvements, agreement, List.of())).stream().filter(routed -> routed.outcome() instanceof Outcome.Tell)
                .map(Routed::involvement).collect(Collectors.toSet());
        return involvements.stream().filter(one -> told.contains(one.id())).toList();
    }

    private static List<InviteeTie> sorted(Set<InviteeTie> ties) {
        List<InviteeTie> sorted = new ArrayList<>(ties);
        sorted.sort(Comparator.comparing(InviteeTie::child).thenComparing(InviteeTie::kind));
        return sorted;
    }
}
