package safeguarding.bench.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import safeguarding.bench.matching.PeopleFile.Someone;

/** Which pairs of records were held to be of one human, beside the truth. */
final class Accuracy {

    private final Map<UUID, String> humans = new HashMap<>();
    private final Set<List<UUID>> found = new HashSet<>();
    private long right;

    Accuracy(List<Someone> people) {
        people.forEach(one -> humans.put(one.id(), one.human()));
    }

    /** The same pair from the other side counts once. */
    void add(UUID one, UUID other) {
        if (found.add(one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one)) && isTrue(one, other)) {
            right++;
        }
    }

    void addAll(Accuracy others) {
        others.found.forEach(pair -> add(pair.get(0), pair.get(1)));
    }

    boolean isTrue(UUID one, UUID other) {
        String human = humans.get(one);
        return human != null && human.equals(humans.get(other));
    }

    boolean has(UUID one, UUID other) {
        return found.contains(one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one));
    }

    /** The humans of whom two records were found to be theirs. */
    Stream<String> rightHumans() {
        return found.stream().filter(pair -> isTrue(pair.get(0), pair.get(1)))
                .map(pair -> Objects.requireNonNull(humans.get(pair.get(0)))).distinct();
    }

    /** The pairs that follow from these when records are joined to groups. */
    Accuracy grouped() {
        Map<UUID, Set<UUID>> groups = new HashMap<>();
        for (List<UUID> pair : found) {
            Set<UUID> one = groups.computeIfAbsent(pair.get(0), id -> new HashSet<>(Set.of(id)));
            Set<UUID> other = groups.computeIfAbsent(pair.get(1), id -> new HashSet<>(Set.of(id)));
            if (!one.equals(other)) {
                one.addAll(other);
                other.forEach(id -> groups.put(id, one));
            }
        }
        Accuracy all = new Accuracy(List.of());
        all.humans.putAll(humans);
        for (Set<UUID> group : groups.values()) {
            group.forEach(
                    one -> group.stream().filter(other -> one.compareTo(other) < 0).forEach(other -> all.add(one, other)));
        }
        return all;
    }

    int count() {
        return found.size();
    }

    long wrong() {
        return found.size() - right;
    }

    double precision() {
        return found.isEmpty() ? 1 : (double) right / found.size();
    }

    double recall(long truePairs) {
        return truePairs == 0 ? 1 : (double) right / truePairs;
    }

    double f1(long truePairs) {
        return found.size() + truePairs == 0 ? 1 : 2.0 * right / (found.size() + truePairs);
    }
}
