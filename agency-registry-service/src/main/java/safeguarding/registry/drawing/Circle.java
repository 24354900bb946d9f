package safeguarding.registry.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import safeguarding.registry.drawing.KnownFacts.Someone;
import safeguarding.registry.drawing.KnownFacts.Tie;
import safeguarding.registry.drawing.KnownFacts.Work;

/**
 * Who stands around one person, over two hops, and the facts by which they do.
 *
 * @param root the person in the middle
 * @param hops each person with the steps from the middle to him
 * @param records all records of these people, each once
 * @param ties the connections among them
 * @param works who works with them
 */
record Circle(UUID root, Map<UUID, Integer> hops, Map<UUID, Someone> records, List<Tie> ties, List<Work> works) {

    Circle {
        hops = Map.copyOf(hops);
        ties = List.copyOf(ties);
        works = List.copyOf(works);
    }

    @Nullable
    UUID personOf(UUID record) {
        Someone someone = records.get(record);
        return someone == null ? null : someone.person();
    }

    /** The records of each person, in the order of the persons. */
    Map<UUID, List<Someone>> people() {
        Map<UUID, List<Someone>> people = new LinkedHashMap<>();
        records.values().stream().filter(someone -> hops.containsKey(someone.person()))
                .sorted(Comparator.comparing(Someone::person).thenComparing(Someone::id))
                .forEach(someone -> people.computeIfAbsent(someone.person(), unused -> new ArrayList<>()).add(someone));
        return people;
    }

    /** People of whom one referral says that they are siblings, each pair once, with the referral that says so first. */
    Map<Set<UUID>, UUID> siblings() {
        Map<UUID, Set<UUID>> groups = new HashMap<>();
        records.values().stream().filter(Someone::hasSiblings).filter(someone -> hops.containsKey(someone.person()))
                .forEach(someone -> groups.computeIfAbsent(someone.source(), unused -> new TreeSet<>()).add(someone.person()));
        Map<Set<UUID>, UUID> pairs = new LinkedHashMap<>();
        groups.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(group -> {
            List<UUID> together = List.copyOf(group.getValue());
            for (int i = 0; i < together.size(); i++) {
                for (UUID other : together.subList(i + 1, together.size())) {
                    pairs.putIfAbsent(Set.of(together.get(i), other), group.getKey());
                }
            }
        });
        return pairs;
    }

    /** These people with their siblings and the adults around them: what is near to somebody's work. */
    Set<UUID> near(Set<UUID> persons) {
        Set<UUID> children = withSiblings(persons);
        Set<UUID> near = new TreeSet<>(children);
        for (Tie tie : ties) {
            UUID adult = personOf(tie.adult());
            if (adult != null && children.contains(personOf(tie.child()))) {
                near.add(adult);
            }
        }
        return near;
    }

    Set<UUID> withSiblings(Set<UUID> persons) {
        Set<UUID> all = new TreeSet<>(persons);
        siblings().keySet().stream().filter(pair -> pair.stream().anyMatch(persons::contains)).forEach(all::addAll);
        return all;
    }

    /** With whom of them an agency works, no matter since when. */
    Map<UUID, List<Work>> worksOf(String agency) {
        return works.stream().filter(work -> work.agency().equals(agency) && personOf(work.id()) != null)
                .collect(Collectors.groupingBy(work -> Objects.requireNonNull(personOf(work.id()))));
    }
}
