package safeguarding.registry.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.identity.PartialDate;
import safeguarding.kit.identity.PersonName;
import safeguarding.registry.agency.Answerable;
import safeguarding.registry.drawing.KnownFacts.Someone;
import safeguarding.registry.drawing.KnownFacts.Work;
import safeguarding.registry.person.Kind;

/** Turns a circle into what one agency may see of it. */
final class Draughtsman {

    private final Circle circle;
    private final Sight sight;
    private final String agency;
    private final Map<String, Answerable> agencies;
    private final Set<UUID> isProtected;
    private final Map<UUID, List<Someone>> people;
    private final Set<UUID> mine;
    private final Set<UUID> near;

    Draughtsman(Circle circle, Sight sight, String agency, Map<String, Answerable> agencies, Set<UUID> isProtected) {
        this.circle = circle;
        this.sight = sight;
        this.agency = agency;
        this.agencies = agencies;
        this.isProtected = isProtected;
        this.people = circle.people();
        this.mine = circle.withSiblings(circle.worksOf(agency).keySet());
        this.near = circle.near(circle.worksOf(agency).keySet());
    }

    List<CircleNode> nodes() {
        List<CircleNode> nodes = new ArrayList<>();
        people.forEach((person, records) -> nodes.add(person(person, records)));
        Map<String, Integer> nearest = new HashMap<>();
        works().forEach((work, person) -> nearest.merge(answering(work).agency(), hop(person), Math::min));
        nearest.forEach((slug, hop) -> nodes.add(CircleNode.agency(slug, typeOf(slug), hop)));
        nodes.sort(Comparator.comparing(CircleNode::hop).thenComparing(CircleNode::kind).thenComparing(CircleNode::id));
        return nodes;
    }

    List<CircleEdge> edges() {
        List<CircleEdge> edges = new ArrayList<>();
        circle.ties().forEach(tie -> edges.add(CircleEdge.connection(tie, Objects.requireNonNull(circle.personOf(tie.adult())),
                Objects.requireNonNull(circle.personOf(tie.child())))));
        circle.siblings().forEach((pair, referral) -> {
            List<UUID> both = List.copyOf(new TreeSet<>(pair));
            edges.add(CircleEdge.siblings(both.get(0), both.get(1), referral));
        });
        works().forEach((work, person) -> edges.add(
                CircleEdge.involvement(work, answering(work).agency(), person, work.agency().equals(agency))));
        return edges;
    }

    private CircleNode person(UUID person, List<Someone> records) {
        // In one record he may be a child and, years later, in another an adult: then he is one.
        boolean adult = records.stream().anyMatch(record -> record.kind() == Kind.ADULT);
        List<Someone> open = records.stream().filter(record -> record.isOpenTo(agency, sight)).toList();
        CircleNode node = CircleNode.person(person, adult ? CircleNode.Kind.ADULT : CircleNode.Kind.CHILD, hop(person),
                open.stream().anyMatch(Someone::identified));
        if (!sight.whole() && !near.contains(person)) {
            return node;
        }
        Set<PersonName> names = new LinkedHashSet<>();
        open.forEach(record -> names.addAll(record.identity().names()));
        return node.named(List.copyOf(names), born(open), records.stream().anyMatch(one -> isProtected.contains(one.id())));
    }

    /** The first that is exact; else the first that is there at all. */
    private static @Nullable PartialDate born(List<Someone> records) {
        return records.stream().map(record -> record.identity().born()).filter(Objects::nonNull)
                .min(Comparator.comparing(born -> !born.isExact())).orElse(null);
    }

    /** The involvements that may be seen, each with the person. */
    private Map<Work, UUID> works() {
        Map<Work, UUID> seen = new LinkedHashMap<>();
        for (Work work : circle.works()) {
            UUID person = circle.personOf(work.id());
            if (person != null && maySee(work, person)) {
                seen.put(work, person);
            }
        }
        return seen;
    }

    private boolean maySee(Work work, UUID person) {
        if (work.agency().equals(agency)) {
            return true;
        }
        boolean adult = people.getOrDefault(person, List.of()).stream().anyMatch(record -> record.kind() == Kind.ADULT);
        return (sight.whole() || mine.contains(person)) && (!adult || sight.offenders());
    }

    private Answerable answering(Work work) {
        return Objects.requireNonNull(agencies.get(work.agency()));
    }

    private @Nullable String typeOf(String slug) {
        return agencies.values().stream().filter(one -> one.agency().equals(slug)).map(Answerable::type)
                .filter(Objects::nonNull).findFirst().orElse(null);
    }

    private int hop(UUID person) {
        return circle.hops().getOrDefault(person, 0);
    }
}
