package safeguarding.registry.candidate;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.apache.commons.codec.digest.MurmurHash3;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.identity.PartialDate;
import safeguarding.registry.matching.Particulars;
import safeguarding.registry.matching.Particulars.Naming;
import safeguarding.registry.matching.field.Place;
import safeguarding.registry.matching.field.Reference;
import safeguarding.registry.matching.name.NamePart;

/**
 * The keys of somebody: two records that share none are not compared. Each is made of two or three things that are seldom all
 * wrong at once,
 * and none says whether a name is given or family, so that a swap costs nothing. Each has a weight: how much it says that it is
 * shared.
 */
final class Keys {

    private static final int LONGEST_LINE_SOUND = 4;
    private static final int INITIALS = 3;

    // The commoner of the same two things: a common pair of names is left to the keys that refine it.
    private static final int BARE = 2;
    private static final int REFINED = 3;
    private static final int RARE = 4;
    private static final int REFERENCE = 8;

    private final Map<Long, Integer> weights = new HashMap<>();

    private Keys() {
    }

    static Map<Long, Integer> of(Particulars somebody) {
        Keys keys = new Keys();
        keys.add(somebody);
        return keys.weights;
    }

    private void add(Particulars somebody) {
        for (Reference reference : somebody.references()) {
            put(REFERENCE, "reference", reference.system(), reference.value());
        }
        for (Naming name : somebody.names()) {
            pair(name, somebody);
        }
        Set<NamePart> parts = parts(somebody);
        dates(somebody.born(), parts, somebody);
        for (Place place : somebody.places()) {
            place(place, parts);
        }
    }

    /** Both names, in alphabetical order of their sounds; refined by what a common pair of names can be told apart by. */
    private void pair(Naming name, Particulars somebody) {
        if (!name.given().isKnown() || !name.family().isKnown()) {
            return;
        }
        String one = name.given().sound();
        String other = name.family().sound();
        String pair = one.compareTo(other) < 0 ? one + ' ' + other : other + ' ' + one;
        put(RARE, "pair", pair, "");
        PartialDate born = somebody.born();
        if (born != null && born.knowsYear()) {
            put(BARE, "pair+year", pair, Integer.toString(born.date().getYear()));
        }
        somebody.places().forEach(place -> put(BARE, "pair+district", pair, place.district()));
    }

    private void dates(@Nullable PartialDate born, Set<NamePart> parts, Particulars somebody) {
        if (born == null || !born.isExact()) {
            return;
        }
        LocalDate date = born.date();
        // The same for 3 April and 4 March.
        String dayAndMonth = Math.min(date.getDayOfMonth(), date.getMonthValue()) + "/"
                + Math.max(date.getDayOfMonth(), date.getMonthValue());
        for (NamePart part : parts) {
            put(RARE, "sound+born", part.sound(), date.toString());
            put(BARE, "sound+day", part.sound(), dayAndMonth);
            put(BARE, "sound+month", part.sound(), date.getYear() + "-" + date.getMonthValue());
            put(BARE, "initial+born", part.text().substring(0, part.text().offsetByCodePoints(0, 1)), date.toString());
        }
        somebody.places().forEach(place -> put(REFINED, "district+born", place.district(), date.toString()));
    }

    private void place(Place place, Set<NamePart> parts) {
        for (NamePart part : parts) {
            put(REFINED, "sound+postcode", part.sound(), place.postcode());
        }
        for (String line : place.lines()) {
            String sound = start(NamePart.of(line).sound(), LONGEST_LINE_SOUND);
            put(REFINED, "line+house", sound, place.house());
            put(REFINED, "line+postcode", sound, place.postcode());
            for (NamePart part : parts) {
                put(REFINED, "line+initials", sound, start(part.text(), INITIALS));
            }
        }
    }

    private static Set<NamePart> parts(Particulars somebody) {
        Set<NamePart> parts = new LinkedHashSet<>();
        for (Naming name : somebody.names()) {
            parts.add(name.given());
            parts.add(name.family());
        }
        parts.removeIf(part -> !part.isKnown());
        return parts;
    }

    private static String start(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    /** Hashed, because a number is stored and found faster; that two keys fall together costs one comparison. */
    private void put(int weight, String kind, String one, String other) {
        if (!one.isEmpty() && (!other.isEmpty() || kind.equals("pair"))) {
            byte[] key = (kind + '\n' + one + '\n' + other).getBytes(StandardCharsets.UTF_8);
            weights.putIfAbsent(MurmurHash3.hash128x64(key)[0], weight);
        }
    }
}
