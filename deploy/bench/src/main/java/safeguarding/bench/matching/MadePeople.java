package safeguarding.bench.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Invented people in FEBRL's layout, half of the records the same people once more with one to four mistakes. The names are
 * made of
 * syllables,
 * common ones far more often than rare ones, and none is taken from the lists that the service knows.
 */
final class MadePeople {

    private static final int LOT = 20261122;
    private static final String HEAD = "rec_id,given_name,surname,street_number,address_1,address_2,suburb,postcode,state,date_of_birth,"
            + "soc_sec_id";
    private static final int GIVEN = 1;
    private static final int FAMILY = 2;
    private static final int POSTCODE = 7;
    private static final int BORN = 9;
    private static final int NUMBER = 10;
    private static final int FIELDS = 11;
    private static final int MOST_MISTAKES = 4;
    // Of ten mistakes six are slips, one leaves the field out, one puts another value, and two change neighbouring fields about.
    private static final int KINDS_OF_MISTAKE = 10;
    private static final String[] BEGINNINGS = { "b", "br", "c", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s",
            "sh", "t",
            "th", "v", "w", "z", "" };
    private static final String[] VOWELS = { "a", "e", "i", "o", "u", "ai", "ee", "ou" };
    private static final String[] ENDINGS = { "n", "r", "l", "s", "t", "m", "th", "ck", "" };

    private final Random random = new Random(LOT);
    private final int records;

    MadePeople(int records) {
        this.records = records;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        for (int i = 0; i < records / 2; i++) {
            String[] person = person(i);
            lines.add("rec-" + i + "-org" + rest(person));
            int mistakes = 1 + random.nextInt(MOST_MISTAKES);
            for (int mistake = 0; mistake < mistakes; mistake++) {
                mistake(person, i);
            }
            lines.add("rec-" + i + "-dup-0" + rest(person));
        }
        return lines;
    }

    /** Pairs of one family name, date and address, with the numbers next to one another, as twins often have them. */
    static List<String> twins(int pairs) {
        MadePeople people = new MadePeople(0);
        List<String> lines = new ArrayList<>(List.of(HEAD));
        for (int i = 0; i < pairs; i++) {
            String[] first = people.person(i);
            lines.add("rec-" + i + "a-org" + rest(first));
            String[] second = first.clone();
            // Parents like names that sound alike: in one pair of five only the beginning differs.
            do {
                second[GIVEN] = i % 5 == 0 ? people.one(BEGINNINGS) + first[GIVEN].replaceFirst("^[^aeiou]+", "")
                        : people.word(2, i);
            } while (second[GIVEN].equals(first[GIVEN]));
            second[NUMBER] = Integer.toString(Integer.parseInt(first[NUMBER]) + 1);
            lines.add("rec-" + i + "b-org" + rest(second));
        }
        return lines;
    }

    private String[] person(int lot) {
        String[] person = new String[FIELDS];
        person[GIVEN] = word(2, lot);
        person[FAMILY] = word(2, lot + 1);
        person[3] = Integer.toString(1 + (int) (Math.pow(random.nextDouble(), 3) * 300));
        person[4] = word(3, lot) + " street";
        person[5] = random.nextInt(3) == 0 ? "" : word(3, lot) + " house";
        person[6] = word(3, lot);
        person[POSTCODE] = Integer.toString(2000 + random.nextInt(5000));
        person[8] = one(new String[] { "nsw", "vic", "qld", "wa", "sa" });
        person[BORN] = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(36_500)).toString().replace("-", "");
        person[NUMBER] = Integer.toString(1_000_000 + random.nextInt(8_999_998));
        return person;
    }

    private void mistake(String[] person, int lot) {
        int field = 1 + random.nextInt(FIELDS - 1);
        int kind = random.nextInt(KINDS_OF_MISTAKE);
        if (kind < 6) {
            person[field] = slip(person[field], field == POSTCODE || field >= BORN || field == 3);
        } else if (kind == 6 && field != NUMBER && field != POSTCODE) {
            person[field] = "";
        } else if (kind == 7) {
            person[field] = person(lot)[field];
        } else if (kind > 7) {
            int first = field == GIVEN || field == FAMILY ? GIVEN : 4;
            String kept = person[first];
            person[first] = person[first + 1];
            person[first + 1] = kept;
        }
    }

    private String slip(String text, boolean digits) {
        if (text.length() < 2) {
            return text;
        }
        int at = random.nextInt(text.length() - 1);
        String letter = digits ? Integer.toString(random.nextInt(10)) : one("abcdefghijklmnopqrstuvwxyz ".split(""));
        return switch (random.nextInt(digits ? 2 : 4)) {
            case 0 -> text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
            case 1 -> text.substring(0, at) + letter + text.substring(at + 1);
            case 2 -> text.substring(0, at) + letter + text.substring(at);
            default -> text.substring(0, at) + text.substring(at + 1);
        };
    }

    /** The lower the number of the syllable the commoner it is. */
    private String word(int syllables, int lot) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(one(BEGINNINGS)).append(one(VOWELS));
        }
        return word.append(lot % 3 == 0 ? "" : one(ENDINGS)).toString();
    }

    private String one(String[] values) {
        return values[(int) (random.nextDouble() * random.nextDouble() * values.length)];
    }

    private static String rest(String[] person) {
        return Arrays.stream(person).skip(1).collect(Collectors.joining(",", ",", ""));
    }
}
