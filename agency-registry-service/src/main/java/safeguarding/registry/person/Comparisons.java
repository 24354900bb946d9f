package safeguarding.registry.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import safeguarding.kit.identity.PersonIdentity;
import safeguarding.registry.person.Matching.Verdict;

/**
 * What matching says of pairs, each pair of faces compared once: a coach stands in the referrals of three hundred children, and
 * nearly always in the same words.
 */
final class Comparisons {

    private final Matching matching;
    private final Set<String> crowded;
    private final List<Face> faces = new ArrayList<>();
    private final Map<Written, Integer> numbers = new HashMap<>();
    private final Map<UUID, Integer> faceOf = new HashMap<>();
    private final Map<Faces, Verdict> verdicts = new HashMap<>();
    private final Map<Faces, Integer> bits = new HashMap<>();

    /** A face as its owner wrote it. */
    private record Written(boolean identified, PersonIdentity identity) {
    }

    private record Faces(int one, int other) {
    }

    Comparisons(Matching matching, Set<String> crowded) {
        this.matching = matching;
        this.crowded = crowded;
    }

    Verdict of(PersonRecord one, PersonRecord other) {
        int mine = face(one);
        int theirs = face(other);
        return verdicts.computeIfAbsent(new Faces(Math.min(mine, theirs), Math.max(mine, theirs)),
                unused -> matching.compare(faces.get(mine), faces.get(theirs)));
    }

    /** How much speaks for it that the two are one. */
    int bits(PersonRecord one, PersonRecord other) {
        int mine = face(one);
        int theirs = face(other);
        return bits.computeIfAbsent(new Faces(Math.min(mine, theirs), Math.max(mine, theirs)),
                unused -> matching.bits(faces.get(mine), faces.get(theirs)));
    }

    private int face(PersonRecord record) {
        return faceOf.computeIfAbsent(record.id(),
                unused -> numbers.computeIfAbsent(new Written(record.identified(), record.identity()), one -> {
                    faces.add(Face.of(record, crowded));
                    return faces.size() - 1;
                }));
    }
}
