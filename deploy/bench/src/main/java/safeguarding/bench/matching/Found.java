package safeguarding.bench.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import safeguarding.bench.matching.PeopleFile.Someone;
import safeguarding.registry.candidate.Candidate;
import safeguarding.registry.matching.Band;
import safeguarding.registry.matching.JoinKeys;
import safeguarding.registry.matching.Particulars;

/** What was found while everybody was looked up once. */
final class Found {

    private static final int FIRST_PAGE = 10;

    final List<Someone> people;
    private final Map<UUID, Particulars> particulars;
    final Accuracy joined;
    final Accuracy suggested;
    final Set<Set<UUID>> amongFirst = new HashSet<>();
    final List<Long> nanos = new ArrayList<>();

    Found(List<Someone> people) {
        this.people = people;
        this.particulars = people.stream().collect(Collectors.toMap(Someone::id, Someone::particulars, (one, same) -> one));
        this.joined = new Accuracy(people);
        this.suggested = new Accuracy(people);
    }

    Map<String, Long> byOrigin(Stream<String> humans) {
        List<String> origins = NamesFromAfar.of();
        return humans.collect(Collectors.groupingBy(
                human -> origins.get(Integer.parseInt(human.substring("rec-".length())) % origins.size()),
                Collectors.counting()));
    }

    void take(Someone one, List<Candidate> candidates) {
        for (int i = 0; i < candidates.size(); i++) {
            UUID other = candidates.get(i).record();
            // What shares no key of the machine's is left to a human, whatever its score.
            if (candidates.get(i).score().band() == Band.SAME
                    && JoinKeys.share(one.particulars(), Objects.requireNonNull(particulars.get(other)))) {
                joined.add(one.id(), other);
            } else {
                suggested.add(one.id(), other);
                if (i < FIRST_PAGE && joined.isTrue(one.id(), other)) {
                    amongFirst.add(Set.of(one.id(), other));
                }
            }
        }
    }
}
