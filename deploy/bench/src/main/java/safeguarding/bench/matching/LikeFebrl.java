package safeguarding.bench.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Sets of the size and structure of FEBRL's third and fourth, with the rates of mistakes that its generator publishes for each
 * field, but with other names, streets and places. They are not FEBRL's sets.
 */
final class LikeFebrl {

    // With this lot nothing was run before the parameters and keys that are measured with it were as they are.
    private static final int LOT = 40_226;
    private static final String HEAD = "rec_id,given_name,surname,street_number,address_1,address_2,suburb,postcode,state,date_of_birth,"
            + "soc_sec_id";
    private static final String[] STATES = { "nsw", "vic", "qld", "wa", "sa", "tas", "act", "nt" };
    private static final int GIVEN = 1;
    private static final int LINE = 4;
    private static final int BORN = 9;

    /** How often which mistake is made in a field; more than one can be. */
    private record Rates(double insert, double delete, double replace, double transpose, double another, double space,
            double unspace, double missing, boolean digits) {
    }

    // As in the head of generate.py of FEBRL 0.2, field by field in the order of the layout.
    private static final List<Rates> RATES = List.of(
            new Rates(.03, .04, .05, .03, .08, .01, 0, .02, false),
            new Rates(.05, .04, .06, .05, .05, .01, .01, .01, false),
            new Rates(0, .01, 0, .02, .10, 0, 0, .03, true),
            new Rates(.05, .05, .07, .05, .02, .05, .05, .02, false),
            new Rates(.04, .04, .08, .10, .01, .10, .05, .09, false),
            new Rates(.02, .03, .07, .05, .05, .02, .01, .01, false),
            new Rates(0, 0, .05, .10, .01, 0, 0, 0, true),
            new Rates(0, 0, .01, .01, .02, 0, 0, .01, false),
            new Rates(0, 0, .01, .01, .04, 0, 0, .02, true),
            new Rates(0, 0, .02, .03, .04, 0, 0, 0, true));
    private static final double NAMES_SWAPPED = .07;
    private static final double LINES_SWAPPED = .05;
    // Of FEBRL's third set: how many originals have five, four, three, two and one duplicate. The rest of 2,000 have none.
    private static final List<Integer> OF_THE_THIRD = List.of(168, 161, 212, 256, 368);
    private static final int ORIGINALS_OF_THE_THIRD = 2000;
    private static final int OF_THE_FOURTH = 5000;

    private final Random random = new Random(LOT);
    private final NamesFromAfar names = new NamesFromAfar(random);

    /** 5,000 records of 2,000 humans. */
    List<String> third() {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        for (int number = 0; number < ORIGINALS_OF_THE_THIRD; number++) {
            String[] original = person("english");
            lines.add(line(number, "org", original));
            for (int duplicate = 0; duplicate < duplicatesOfTheThird(number); duplicate++) {
                lines.add(line(number, "dup-" + duplicate, duplicate(original, "english")));
            }
        }
        return lines;
    }

    /** 5,000 humans, each once in one list and once in the other. */
    Map<String, List<String>> fourth() {
        return twice(List.of("english"), OF_THE_FOURTH);
    }

    /** As many of each origin, mixed: the origin of {@code rec-N} is that of N's remainder. */
    Map<String, List<String>> origins(int ofEach) {
        return twice(NamesFromAfar.of(), ofEach * NamesFromAfar.of().size());
    }

    private Map<String, List<String>> twice(List<String> origins, int humans) {
        List<String> originals = new ArrayList<>(List.of(HEAD));
        List<String> duplicates = new ArrayList<>(List.of(HEAD));
        for (int number = 0; number < humans; number++) {
            String origin = origins.get(number % origins.size());
            String[] original = person(origin);
            originals.add(line(number, "org", original));
            duplicates.add(line(number, "dup-0", duplicate(original, origin)));
        }
        return Map.of("a", originals, "b", duplicates);
    }

    private static int duplicatesOfTheThird(int number) {
        int until = 0;
        for (int i = 0; i < OF_THE_THIRD.size(); i++) {
            until += OF_THE_THIRD.get(i);
            if (number < until) {
                return OF_THE_THIRD.size() - i;
            }
        }
        return 0;
    }

    private String[] person(String origin) {
        int place = names.place();
        String[] person = new String[RATES.size() + 1];
        person[GIVEN] = names.given(origin);
        person[2] = names.family(origin);
        person[3] = Integer.toString(1 + (int) (Math.pow(random.nextDouble(), 3) * 300));
        person[LINE] = names.street();
        person[5] = random.nextInt(3) == 0 ? "" : names.street();
        person[6] = names.place(place);
        person[7] = Integer.toString(2000 + place * 7919 % 5000);
        person[8] = STATES[(int) (random.nextDouble() * random.nextDouble() * STATES.length)];
        person[BORN] = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(36_500)).toString().replace("-", "");
        person[10] = Integer.toString(1_000_000 + random.nextInt(9_000_000));
        return person;
    }

    /** Every duplicate has at least one mistake. */
    private String[] duplicate(String[] original, String origin) {
        String[] copy;
        do {
            copy = original.clone();
            for (int field = 1; field < copy.length; field++) {
                copy[field] = mistaken(copy[field], RATES.get(field - 1), person(origin)[field]);
            }
            swap(copy, GIVEN, NAMES_SWAPPED);
            swap(copy, LINE, LINES_SWAPPED);
        } while (Arrays.equals(copy, original));
        return copy;
    }

    private void swap(String[] person, int first, double rate) {
        if (random.nextDouble() < rate) {
            String kept = person[first];
            person[first] = person[first + 1];
            person[first + 1] = kept;
        }
    }

    private String mistaken(String before, Rates rates, String another) {
        String text = random.nextDouble() < rates.another() ? another : before;
        text = random.nextDouble() < rates.insert() ? at(text, 0, here -> here + character(rates)) : text;
        text = random.nextDouble() < rates.delete() ? at(text, 1, here -> "") : text;
        text = random.nextDouble() < rates.replace() ? at(text, 1, here -> character(rates)) : text;
        text = random.nextDouble() < rates.transpose() ? at(text, 2, here -> new StringBuilder(here).reverse().toString())
                : text;
        text = random.nextDouble() < rates.space() ? at(text, 0, here -> here + " ") : text;
        text = random.nextDouble() < rates.unspace() ? text.replaceFirst(" ", "") : text;
        return random.nextDouble() < rates.missing() ? "" : text;
    }

    /** Seldom at the beginning, most often a little behind the middle. */
    private String at(String text, int length, Change change) {
        if (text.length() < length + 1) {
            return text;
        }
        int middle = (int) Math.round(text.length() / 2.0 + 1 + random.nextGaussian());
        int from = Math.max(0, Math.min(middle, text.length() - length));
        return text.substring(0, from) + change.of(text.substring(from, from + length)) + text.substring(from + length);
    }

    private String character(Rates rates) {
        return Character.toString(rates.digits() ? '0' + random.nextInt(10) : 'a' + random.nextInt(26));
    }

    private interface Change {
        String of(String here);
    }

    private static String line(int number, String which, String[] person) {
        return "rec-" + number + "-" + which + "," + String.join(",", Arrays.asList(person).subList(1, person.length));
    }
}
