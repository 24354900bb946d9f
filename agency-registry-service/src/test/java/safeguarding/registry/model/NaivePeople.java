package safeguarding.registry.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Who is who, with loops over everybody: slow, and written from the design alone. */
final class NaivePeople {

    // That two Brians were born on one day says less than that two of a name that hardly anybody bears were.
    private static final List<String> COMMONEST_FIRST = List.of("Brian", "Alan");

    // So many as the tests' service is told: what stands on more records says of none of them who he is.
    private static final int CROWDED_OVER = 80;

    private final World world;
    private final Set<World.Person> people;
    private final Set<World.Person> inDispute = new HashSet<>();

    NaivePeople(World world) {
        this.world = world;
        this.people = world.people.stream().map(person -> heeding(world, person)).collect(Collectors.toSet());
        // Whom humans join to somebody of whom a human said that he is another.
        whole(people, 2).stream().filter(group -> impossible(group, 2)).forEach(inDispute::addAll);
    }

    private static World.Person heeding(World world, World.Person one) {
        boolean nhs = world.people.stream().filter(other -> Objects.equals(one.nhsNumber(), other.nhsNumber()))
                .count() > CROWDED_OVER;
        boolean pnc = world.people.stream().filter(other -> Objects.equals(one.pnc(), other.pnc())).count() > CROWDED_OVER;
        return new World.Person(one.id(), one.source(), one.ofReferral(), one.child(), one.identified(), one.name(), one.born(),
                nhs ? null : one.nhsNumber(), pnc ? null : one.pnc());
    }

    Map<UUID, Set<World.Person>> groups() {
        Map<UUID, Set<World.Person>> groups = new HashMap<>();
        for (Set<World.Person> group : whole(people, 0)) {
            for (Set<World.Person> one : impossible(group, 0) ? rejoined(group) : List.of(group)) {
                one.forEach(person -> groups.put(person.id(), one));
            }
        }
        return groups;
    }

    /** Of a group that cannot be one human: its pieces, joined by names and dates again, the rarest names first. */
    private List<Set<World.Person>> rejoined(Set<World.Person> group) {
        List<Set<World.Person>> pieces = split(group, 1);
        Ties all = new Ties(pieces, (some, others) -> anyAlike(some, others, 0),
                (some, others) -> !anyAlike(some, others, 0) && any(some, others, NaivePeople::haveTwoNames));
        List<Set<World.Person>> now = pieces;
        for (int rarity = COMMONEST_FIRST.size(); rarity >= 0; rarity--) {
            int least = rarity;
            now = new Ties(now, (some, others) -> pieces.stream().filter(some::containsAll)
                    .anyMatch(one -> pieces.stream().filter(others::containsAll)
                            .anyMatch(other -> anyAlike(one, other, least) && !all.mislead(one, other))),
                    (some, others) -> any(some, others, (one, other) -> differ(one, other) || human(one, other, false)))
                    .joined();
        }
        return now;
    }

    private boolean anyAlike(Set<World.Person> some, Set<World.Person> others, int rarity) {
        return any(some, others, (one, other) -> alike(one, other) && rarity(one) >= rarity && !human(one, other, false)
                && !inDispute.contains(one) && !inDispute.contains(other));
    }

    private static boolean any(Set<World.Person> some, Set<World.Person> others,
            BiPredicate<World.Person, World.Person> holds) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> holds.test(one, other)));
    }

    private static int rarity(World.Person one) {
        int common = COMMONEST_FIRST.indexOf(one.name().split(" ", -1)[0]);
        return common < 0 ? COMMONEST_FIRST.size() : common;
    }

    private static boolean haveTwoNames(World.Person one, World.Person other) {
        return haveOtherNames(one, other) && !differ(one, other) && !numbered(one, other);
    }

    /** Strictness 1: without what names and dates join; 2: only what a human joined; 3: nothing. */
    private List<Set<World.Person>> split(Set<World.Person> people, int strictness) {
        List<Set<World.Person>> result = new ArrayList<>();
        for (Set<World.Person> group : whole(people, strictness)) {
            result.addAll(impossible(group, strictness) ? split(group, strictness + 1) : List.of(group));
        }
        return result;
    }

    private List<Set<World.Person>> whole(Set<World.Person> people, int strictness) {
        List<Set<World.Person>> result = new ArrayList<>();
        Set<World.Person> left = new HashSet<>(people);
        while (!left.isEmpty()) {
            Set<World.Person> group = new HashSet<>(Set.of(left.iterator().next()));
            while (group.addAll(left.stream().filter(
                    one -> !group.contains(one) && group.stream().anyMatch(other -> same(one, other, strictness))).toList())) {
                // Until nobody is added.
            }
            left.removeAll(group);
            result.add(group);
        }
        return result;
    }

    private boolean impossible(Set<World.Person> group, int strictness) {
        return group.stream().anyMatch(one -> group.stream().anyMatch(other -> human(one, other, false)
                || strictness < 2 && !human(one, other, true) && differ(one, other))) || strictness == 0 && likeTwins(group);
    }

    /** Two given names, and nothing that is certain joins the two, nor name and date those whom it joins to each of them. */
    private boolean likeTwins(Set<World.Person> group) {
        List<Set<World.Person>> certain = whole(group, 1);
        return certain.stream().anyMatch(mine -> certain.stream().anyMatch(theirs -> !mine.equals(theirs)
                && any(mine, theirs, NaivePeople::haveOtherNames) && !any(mine, theirs, NaivePeople::alike)));
    }

    private static boolean haveOtherNames(World.Person one, World.Person other) {
        return one.identified() && other.identified() && one.name() != null && other.name() != null
                && !one.name().equals(other.name());
    }

    private boolean same(World.Person one, World.Person other, int strictness) {
        if (strictness < 3 && human(one, other, true)) {
            return true;
        }
        if (strictness >= 2 || human(one, other, false) || !one.identified() || !other.identified() || differ(one, other)) {
            return false;
        }
        return numbered(one, other) || strictness == 0 && alike(one, other);
    }

    private static boolean alike(World.Person one, World.Person other) {
        return one.identified() && other.identified() && !differ(one, other) && !numbered(one, other) && one.name() != null
                && one.name().equals(other.name()) && one.born() != null && one.born().equals(other.born());
    }

    private static boolean numbered(World.Person one, World.Person other) {
        return one.nhsNumber() != null && one.nhsNumber().equals(other.nhsNumber())
                || one.pnc() != null && one.pnc().equals(other.pnc());
    }

    private static boolean differ(World.Person one, World.Person other) {
        return one.nhsNumber() != null && other.nhsNumber() != null && !Objects.equals(one.nhsNumber(), other.nhsNumber())
                || one.pnc() != null && other.pnc() != null && !Objects.equals(one.pnc(), other.pnc());
    }

    /** Where people disagree, they are different until somebody has settled it. */
    private boolean human(World.Person one, World.Person other, boolean same) {
        return decided(one, other, same) && !(same && decided(one, other, false));
    }

    private boolean decided(World.Person one, World.Person other, boolean same) {
        return world.decisions.stream().anyMatch(decision -> decision.same() == same
                && (decision.one().equals(one.id()) && decision.other().equals(other.id())
                        || decision.one().equals(other.id()) && decision.other().equals(one.id())));
    }
}
