package safeguarding.local;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The people of the story, all invented, and each part of each name says so: it is then nobody's name, and stands in no log by
 * chance. Dates of birth and numbers differ from one telling to the next, or the second would meet the people of the first.
 */
final class StoryPeople {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MODULUS = 11;
    private static final String INVENTED = "invented";

    private final Random random;

    final Person lily;
    final Person max;
    final Person ella;
    final Person noah;
    final Person mother;
    final Person davidMarsh;

    StoryPeople(long seed) {
        random = new Random(seed);
        lily = child("Lily", "Jones", 2016);
        max = child("Max", "Jones", 2019);
        ella = child("Ella", "Taylor", 2015);
        noah = child("Noah", "Taylor", 2018);
        mother = new Person("Kerry", "Jones", day(1988), nhsNumber());
        // No number: name and full date of birth are all that the Taylors' referral and the police have in common.
        davidMarsh = new Person("David", "Marsh", day(1950 + random.nextInt(50)), "");
    }

    /** Each part by itself, because a message or a log would hold a name in parts. */
    List<String> planted() {
        List<String> planted = new ArrayList<>();
        for (Person person : List.of(lily, max, ella, noah, mother, davidMarsh)) {
            planted.add(person.given());
            planted.add(person.family());
            planted.add(person.born().toString());
            if (!person.nhsNumber().isEmpty()) {
                planted.add(person.nhsNumber());
            }
        }
        return planted.stream().distinct().toList();
    }

    /** What the story calls somebody, date of birth, and NHS number or nothing. */
    record Person(String called, String surname, LocalDate born, String nhsNumber) {

        String given() {
            return called + INVENTED;
        }

        String family() {
            return surname + INVENTED;
        }

        /** The members {@code names}, {@code born} and {@code identifiers} of the API. */
        ObjectNode identity() {
            ObjectNode identity = JSON.objectNode();
            identity.putArray("names").addObject().put("given", given()).put("family", family()).put("use", "CURRENT");
            identity.putObject("born").put("date", born.toString()).put("accuracyIndicator", "AAA");
            if (!nhsNumber.isEmpty()) {
                identity.putArray("identifiers").addObject().put("system", "nhs-number").put("value", nhsNumber);
            }
            return identity;
        }
    }

    private Person child(String called, String surname, int year) {
        return new Person(called, surname, day(year), nhsNumber());
    }

    private LocalDate day(int year) {
        return LocalDate.ofYearDay(year, 1 + random.nextInt(365));
    }

    /** Of the range 999, which is for tests and given to nobody. */
    private String nhsNumber() {
        while (true) {
            String nine = String.format(Locale.ROOT, "999%06d", random.nextInt(1_000_000));
            int sum = 0;
            for (int i = 0; i < nine.length(); i++) {
                sum += (10 - i) * Character.digit(nine.charAt(i), 10);
            }
            int check = (MODULUS - sum % MODULUS) % MODULUS;
            if (check < 10) {
                return nine + check;
            }
        }
    }
}
