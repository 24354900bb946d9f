package safeguarding.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import safeguarding.registry.model.World;

/**
 * The humans of one village, and how they come to stand in records: with their numbers or without, under another name, or as a
 * mere description. Namesakes with one date of birth are among them on purpose; only their numbers tell them apart.
 */
final class Villagers {

    /** The family name of all of them. */
    final String name;

    private final Random random;
    private final List<Human> adults = new ArrayList<>();
    private final List<Human> children = new ArrayList<>();

    private record Human(String given, LocalDate born, boolean child, String nhsNumber, String pnc) {
    }

    Villagers(Random random) {
        this.random = random;
        long lot = Math.abs(random.nextLong());
        // Not all of one letter: by it and a whole other name people are found.
        name = (char) ('A' + lot % 26) + "village" + Long.toString(lot, 36).replaceAll("[0-9]", "x");
        adults.add(new Human("Alan", LocalDate.of(1980, 5, 5), false, nhsNumber(), pnc(1)));
        adults.add(new Human("Brian", LocalDate.of(1975, 6, 6), false, nhsNumber(), null));
        adults.add(new Human("Alan", LocalDate.of(1980, 5, 5), false, null, pnc(2)));
        for (int i = 0; i < 3; i++) {
            children.add(new Human("Child" + (char) ('A' + i), LocalDate.of(2015 + i, 1 + i, 7), true, nhsNumber(), null));
        }
        children.add(new Human("ChildA", LocalDate.of(2015, 1, 7), true, nhsNumber(), null));
    }

    World.Person child(UUID source, boolean ofReferral) {
        return recorded(source, children.get(random.nextInt(children.size())), ofReferral);
    }

    World.Person adult(UUID source, boolean ofReferral) {
        return recorded(source, adults.get(random.nextInt(adults.size())), ofReferral);
    }

    /** Somebody with a red van. */
    World.Person stranger(UUID source) {
        return new World.Person(id(), source, true, false, false, null, null, null, null);
    }

    /** The same record with a name and a number; of a stranger it is learnt who he is. */
    World.Person betterKnown(World.Person before) {
        List<Human> all = before.child() ? children : adults;
        Human human = all.stream().filter(one -> written(one.given()).equals(before.name())).findFirst()
                .orElse(all.get(random.nextInt(all.size())));
        return new World.Person(before.id(), before.source(), before.ofReferral(), before.child(), true, written(human.given()),
                human.born(), human.nhsNumber(), human.pnc());
    }

    /** A number is known to some and not to others; a namesake's record without it belongs to nobody for sure. */
    private World.Person recorded(UUID source, Human human, boolean ofReferral) {
        String nhsNumber = random.nextBoolean() ? human.nhsNumber() : null;
        String pnc = random.nextBoolean() ? human.pnc() : null;
        // Under another name, as after a marriage or a slip of the pen, only a number shows who it is.
        String given = random.nextInt(5) == 0 ? "Other" : human.given();
        return new World.Person(id(), source, ofReferral, human.child(), true, written(given), human.born(), nhsNumber, pnc);
    }

    private String written(String given) {
        return given + " " + name;
    }

    UUID id() {
        return new UUID((random.nextLong() & ~0xf000L) | 0x7000L,
                (random.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L);
    }

    private String pnc(int which) {
        int serial = random.nextInt(1_000_000) * 2 + which;
        String digits = String.format("%07d", serial);
        char check = "ZABCDEFGHJKLMNPQRTUVWXY".charAt((int) (Long.parseLong("10" + digits) % 23));
        return "2010/" + digits + check;
    }

    /** It begins with 98, which is given to nobody and which no other test draws from. */
    String nhsNumber() {
        while (true) {
            String nine = "98" + String.format("%07d", random.nextInt(10_000_000));
            int sum = 0;
            for (int i = 0; i < 9; i++) {
                sum += (nine.charAt(i) - '0') * (10 - i);
            }
            int check = 11 - sum % 11;
            if (check != 10) {
                return nine + (check == 11 ? 0 : check);
            }
        }
    }
}
