package safeguarding.bench.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import safeguarding.bench.telling.Family;
import safeguarding.kit.identity.Identifier;
import safeguarding.kit.identity.PartialDate;
import safeguarding.kit.identity.PersonIdentity;
import safeguarding.kit.identity.PersonName;
import safeguarding.registry.person.Kind;

/**
 * Invented households without end, four records each: an adult and a child of one referral, the child once more as an agency
 * knows it, and another adult with whom an agency works. Each follows from its number alone, so that nobody is kept in memory
 * and the smaller population is the beginning of the larger.
 */
final class Populace {

    static final int RECORDS = 4;
    static final String REFERRALS = "referral-service";

    private static final long LOT = 20_261_123;
    // Far enough that no population reaches it.
    private static final long ELSEWHERE = 1L << 30;
    private static final long BEGINNING = 1_790_000_000_000L;
    private static final String[] AREAS = { "SO", "PO", "RG", "GU", "SP", "BH" };
    private static final String UNITS = "ABDEFGHJ";
    private static final int DISTRICTS = 15;
    private static final double[] HAS_NHS_NUMBER = { .3, .6, .8, .4 };

    private final NameLaw given = NameLaw.given();
    private final NameLaw family = NameLaw.family();

    Resident resident(long number) {
        return household(number / RECORDS).get((int) (number % RECORDS));
    }

    /** Somebody who is nowhere among them. */
    Resident stranger(long number) {
        return resident(ELSEWHERE * RECORDS + number);
    }

    /** The records of one household, in the order of their numbers. */
    List<Resident> household(long number) {
        Random random = new Random(mixed(number));
        String name = family.drawn(random);
        String postcode = postcode(random);
        PersonIdentity adult = identity(person(random, name, 1945, 60), 0, number, postcode, random);
        Person child = person(random, name, 2009, 17);
        PersonIdentity asReferred = identity(child, 1, number, postcode, random);
        PersonIdentity asKnown = identity(child, 2, number, postcode, random);
        String other = random.nextInt(3) == 0 ? family.drawn(random) : name;
        PersonIdentity second = identity(person(random, other, 1945, 60), 3, number, postcode, random);
        UUID[] ids = new UUID[RECORDS];
        for (int i = 0; i < RECORDS; i++) {
            ids[i] = id(number * RECORDS + i);
        }
        UUID referral = beside(ids[0]);
        return List.of(new Resident(ids[0], REFERRALS, referral, Kind.ADULT, adult, ids[0]),
                new Resident(ids[1], REFERRALS, referral, Kind.CHILD, asReferred, ids[1]),
                new Resident(ids[2], agency(random), ids[2], Kind.CHILD, asKnown, ids[1]),
                new Resident(ids[3], agency(random), ids[3], Kind.ADULT, second, ids[3]));
    }

    private record Person(String given, String family, LocalDate born) {
    }

    private Person person(Random random, String familyName, int earliest, int years) {
        return new Person(given.drawn(random), familyName,
                LocalDate.of(earliest, 1, 1).plusDays(random.nextInt(years * 365)));
    }

    /** The records of one human agree but for what one of the owners does not know. */
    private static PersonIdentity identity(Person person, int place, long household, String postcode, Random random) {
        List<Identifier> identifiers = new ArrayList<>();
        String number = nhsNumber(household * RECORDS + (place == 2 ? 1 : place));
        if (random.nextDouble() < HAS_NHS_NUMBER[place] && !number.isEmpty()) {
            identifiers.add(new Identifier("nhs-number", number));
        }
        if (random.nextInt(10) < 7) {
            identifiers.add(new Identifier("postcode", postcode));
        }
        if (random.nextInt(10) < 3) {
            identifiers.add(
                    new Identifier("phone", "07" + String.format("%09d", Math.floorMod(mixed(household), 1_000_000_000L))));
        }
        PartialDate born = random.nextInt(20) == 0 ? new PartialDate(person.born(), "UUA") : PartialDate.exact(person.born());
        return new PersonIdentity(List.of(PersonName.of(person.given(), person.family())), born, identifiers);
    }

    private static String postcode(Random random) {
        int district = 1 + (int) (random.nextDouble() * random.nextDouble() * DISTRICTS);
        return AREAS[random.nextInt(AREAS.length)] + district + ' ' + random.nextInt(10)
                + UNITS.charAt(random.nextInt(UNITS.length())) + UNITS.charAt(random.nextInt(UNITS.length()));
    }

    private static String agency(Random random) {
        return Family.TOLD.get(random.nextInt(Family.TOLD.size()));
    }

    /** Empty for the one in eleven for which there is no check digit. */
    static String nhsNumber(long lot) {
        String nine = Long.toString(900_000_000L + Math.floorMod(lot, 90_000_000L));
        int sum = 0;
        for (int i = 0; i < nine.length(); i++) {
            sum += (10 - i) * Character.digit(nine.charAt(i), 10);
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? "" : nine + check;
    }

    /** In the order of their numbers, as the services' own ids follow time. */
    private static UUID id(long number) {
        return new UUID(((BEGINNING + number) << 16) | 0x7000L, (mixed(~number) & 0x3fffffffffffffffL) | Long.MIN_VALUE);
    }

    /** Another id of the same moment. */
    static UUID beside(UUID id) {
        return new UUID(id.getMostSignificantBits(), ~id.getLeastSignificantBits() | Long.MIN_VALUE);
    }

    /** Steele, Lea and Flood's mixing function: neighbouring numbers have nothing in common any more. */
    private static long mixed(long number) {
        long mixed = (number + LOT) * 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
