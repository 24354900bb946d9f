package safeguarding.registry.matching.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What is known of names in general: how common each is, which are names at all, and which are forms of one another.
 *
 * @param given rank among given names, from 1 for the commonest
 * @param family rank among family names
 * @param established given names that are names, though nobody says how common
 * @param forms the sets of forms to which a name belongs
 */
public record NameLore(Map<String, Integer> given, Map<String, Integer> family, Set<String> established,
        Map<String, Set<Integer>> forms) {

    // Zipf and Mandelbrot's law, fitted to the shares published with the census of the ranks: the commonest family name 1.0 % and
    // the 1,000th 0.01 %; the commonest given names 1.7 % of both sexes together.
    private static final double FAMILY_SHARE = 0.11;
    private static final double FAMILY_BEND = 10;
    private static final double GIVEN_SHARE = 0.16;
    private static final double GIVEN_BEND = 8;

    // The ranks are of one country: what is rare there can be common among families from elsewhere, and must not weigh more for it.
    private static final double RAREST = 1.0 / 4096;

    public NameLore {
        given = Map.copyOf(given);
        family = Map.copyOf(family);
        established = Set.copyOf(established);
        forms = Map.copyOf(forms);
    }

    /** Of lists with a name, or the forms of one, on each line; lines that begin with # are comments. */
    public static NameLore of(String given, String family, String established, String forms) {
        Map<String, Set<Integer>> sets = new HashMap<>();
        List<String> lines = lines(forms);
        for (int i = 0; i < lines.size(); i++) {
            for (String form : lines.get(i).split(" +", -1)) {
                sets.computeIfAbsent(form, unused -> new HashSet<>()).add(i);
            }
        }
        return new NameLore(ranks(given), ranks(family), new HashSet<>(lines(established)), sets);
    }

    double givenShare(String name) {
        return share(given.get(name), GIVEN_SHARE, GIVEN_BEND);
    }

    double familyShare(String name) {
        return share(family.get(name), FAMILY_SHARE, FAMILY_BEND);
    }

    /** The share of people who have this given or family name. */
    public double share(NamePart part, boolean isGiven) {
        return isGiven ? givenShare(part.text()) : familyShare(part.text());
    }

    boolean isEstablished(String name) {
        return given.containsKey(name) || established.contains(name) || forms.containsKey(name);
    }

    boolean areForms(String one, String other) {
        Set<Integer> mine = forms.getOrDefault(one, Set.of());
        return forms.getOrDefault(other, Set.of()).stream().anyMatch(mine::contains);
    }

    private static double share(@Nullable Integer rank, double share, double bend) {
        return rank == null ? RAREST : Math.max(RAREST, share / (rank + bend));
    }

    private static Map<String, Integer> ranks(String text) {
        Map<String, Integer> ranks = new HashMap<>();
        lines(text).forEach(name -> ranks.putIfAbsent(name, ranks.size() + 1));
        return ranks;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
