package safeguarding.registry.matching.field;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import safeguarding.kit.identity.PersonName;
import safeguarding.kit.identity.Postcode;

/**
 * Where somebody lives or lived, as far as it is known; an empty text is unknown.
 *
 * @param postcode as written, without spaces, in upper case
 * @param lines street and house or flat by name, in whichever order they were written
 */
public record Place(String postcode, String locality, List<String> lines, String house) {

    public Place {
        postcode = PersonName.fold(postcode);
        locality = PersonName.fold(locality);
        lines = lines.stream().map(PersonName::fold).filter(line -> !line.isEmpty()).toList();
        house = PersonName.fold(house);
    }

    public Map<Field, Agreement> compare(Place other) {
        List<Agreement> streets = lines(other);
        return Map.of(Field.POSTCODE, postcode(postcode, other.postcode),
                Field.LOCALITY, words(locality, other.locality),
                Field.STREET, streets.get(0), Field.PREMISES, streets.get(1),
                Field.HOUSE, house(house, other.house));
    }

    /** The part that names a district: of a British postcode what stands before the space, of another its first half. */
    public String district() {
        String upper = postcode.toUpperCase(Locale.ROOT);
        return Postcode.isValid(upper) ? PersonName.fold(Postcode.of(upper).outward())
                : postcode.substring(0, (postcode.length() + 1) / 2);
    }

    /** The streets around: of a British postcode all but its last two letters; of another nothing. */
    public String sector() {
        return sector(postcode);
    }

    private static String sector(String postcode) {
        return Postcode.isValid(postcode.toUpperCase(Locale.ROOT)) ? postcode.substring(0, postcode.length() - 2) : "";
    }

    private Agreement postcode(String mine, String theirs) {
        if (mine.isEmpty() || theirs.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        if (mine.equals(theirs)) {
            return Agreement.EXACT;
        }
        if (Slips.isOne(mine, theirs)) {
            return Agreement.SLIP;
        }
        if (mine.startsWith(theirs) || theirs.startsWith(mine)) {
            return Agreement.PART;
        }
        // Most who move do not move far.
        return !sector(mine).isEmpty() && sector(mine).equals(sector(theirs)) ? Agreement.SIMILAR : Agreement.DIFFERENT;
    }

    private static Agreement house(String mine, String theirs) {
        if (mine.isEmpty() || theirs.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        return mine.equals(theirs) ? Agreement.EXACT : Agreement.DIFFERENT;
    }

    /** The line that agrees best is the street; what is left may be a house or flat by name. */
    private List<Agreement> lines(Place other) {
        Agreement best = Agreement.UNKNOWN;
        int mine = -1;
        int theirs = -1;
        for (int i = 0; i < lines.size(); i++) {
            for (int j = 0; j < other.lines.size(); j++) {
                Agreement agreement = words(lines.get(i), other.lines.get(j));
                if (agreement.compareTo(best) < 0) {
                    best = agreement;
                    mine = i;
                    theirs = j;
                }
            }
        }
        return List.of(best, rest(other, mine, theirs));
    }

    private Agreement rest(Place other, int mine, int theirs) {
        Agreement best = Agreement.UNKNOWN;
        for (int i = 0; i < lines.size(); i++) {
            for (int j = 0; j < other.lines.size(); j++) {
                if (i != mine && j != theirs) {
                    best = List.of(best, words(lines.get(i), other.lines.get(j))).stream().min(Comparator.naturalOrder())
                            .orElse(best);
                }
            }
        }
        return best;
    }

    private static Agreement words(String mine, String theirs) {
        if (mine.isEmpty() || theirs.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        if (mine.equals(theirs)) {
            return Agreement.EXACT;
        }
        return Slips.isOne(mine, theirs) ? Agreement.SLIP : Agreement.DIFFERENT;
    }

    @Override
    public String toString() {
        return "Place[…]";
    }
}
