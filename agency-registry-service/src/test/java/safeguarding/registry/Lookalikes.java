package safeguarding.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import safeguarding.registry.model.World;

/**
 * Whom a history has who look alike and are not the same: twins, or a father and his son of one name; and in a few a number
 * that stands on more records than can be one human's, or does so no more. Each decides lines: whoever works with the one is
 * not
 * told of the other.
 */
final class Lookalikes {

    static final String TWIN = "Abcora";
    static final String OTHER_TWIN = "Zylfen";
    static final LocalDate FATHERS_DAY = LocalDate.of(1949, 3, 3);
    static final LocalDate SONS_DAY = LocalDate.of(1979, 8, 8);

    /** More than the tests' service holds for one human's, and fewer. */
    static final int CROWD = 85;
    private static final int FEW = 30;

    private static final long BETWEEN_CROWDS = 20;
    private static final long FIRST_CROWD = 7;

    private final History history;
    private final Villagers villagers;

    private Lookalikes(History history, Villagers villagers) {
        this.history = history;
        this.villagers = villagers;
    }

    static void join(History history, Villagers villagers, long seed) {
        Lookalikes lookalikes = new Lookalikes(history, villagers);
        // In the place of others, so that a history takes no longer than without them.
        history.openings.subList(history.openings.size() - 2, history.openings.size()).clear();
        LocalDate born = LocalDate.of(2016, 9, 9);
        if (seed % 2 == 0) {
            lookalikes.two(child(TWIN, born), child(OTHER_TWIN, born));
        } else {
            lookalikes.two(adult("Namesake", SONS_DAY), adult("Namesake", FATHERS_DAY));
        }
        if (seed % BETWEEN_CROWDS == FIRST_CROWD) {
            lookalikes.crowd(seed % (2 * BETWEEN_CROWDS) == FIRST_CROWD);
        }
    }

    private record Human(String given, LocalDate born, boolean child, String nhsNumber) {
    }

    private static Human child(String given, LocalDate born) {
        return new Human(given, born, true, null);
    }

    private static Human adult(String given, LocalDate born) {
        return new Human(given, born, false, null);
    }

    /** The concern is about whoever is around the one, and somebody works around the other. */
    private void two(Human one, Human other) {
        Human around = one.child() ? adult("Around", LocalDate.of(1988, 2, 2)) : child("Around", LocalDate.of(2013, 2, 2));
        Human aroundOther = one.child() ? adult("Beside", LocalDate.of(1987, 1, 1)) : child("Beside", LocalDate.of(2012, 1, 1));
        List<World.Person> first = referral(one, around);
        referral(other, aroundOther);
        opening(one.child() ? other : aroundOther, "like");
        concern(first.get(one.child() ? 1 : 0));
    }

    /** By one number two are the same as long as not too many have it; and so long it shows that a namesake is another. */
    private void crowd(boolean thatDisperses) {
        String number = villagers.nhsNumber();
        Human one = new Human("Onefold", LocalDate.of(1971, 1, 9), false, number);
        Human other = new Human("Twofold", LocalDate.of(1972, 2, 8), false, number);
        Human with = child("With", LocalDate.of(2011, 4, 6));
        List<World.Person> first = referral(one, child("By", LocalDate.of(2010, 3, 7)));
        referral(other, with);
        opening(with, "crowd");
        opening(new Human(one.given(), one.born(), false, villagers.nhsNumber()), "namesake");
        concern(first.get(0));
        UUID source = villagers.id();
        List<World.Person> many = new ArrayList<>();
        for (int i = 0; i < CROWD; i++) {
            String letters = "" + (char) ('a' + i / 26) + (char) ('a' + i % 26);
            many.add(new World.Person(villagers.id(), source, true, false, true, "C" + letters + " " + villagers.name + letters,
                    LocalDate.of(1950, 1, 1).plusDays(40L * i), number, null));
        }
        History.Version whole = new History.Version(many, List.of(), List.of());
        History.Version few = new History.Version(many.subList(0, FEW), List.of(), List.of());
        history.sources.add(new History.Source("safeguarding.referral", source,
                thatDisperses ? List.of(whole, few) : List.of(few, whole)));
    }

    private List<World.Person> referral(Human one, Human other) {
        UUID source = villagers.id();
        List<World.Person> people = List.of(written(source, one), written(source, other));
        World.Person child = people.get(one.child() ? 0 : 1);
        World.Person adult = people.get(one.child() ? 1 : 0);
        World.Tie tie = new World.Tie(villagers.id(), source, child.id(), adult.id(), null);
        history.sources.add(new History.Source("safeguarding.referral", source,
                List.of(new History.Version(people, List.of(tie), List.of()))));
        return people;
    }

    private void opening(Human human, String which) {
        history.openings.add(new Opening(history.courses.get(0).last().slug(), villagers.name + "-" + which,
                written(new UUID(0, 0), human), null));
    }

    private void concern(World.Person subject) {
        UUID id = villagers.id();
        history.sources.add(new History.Source("safeguarding.concern", id, List.of(new History.Version(List.of(), List.of(),
                List.of(new World.Worry(id, subject.id(), "SAFEGUARDING", History.TODAY, false))))));
    }

    private World.Person written(UUID source, Human human) {
        return new World.Person(villagers.id(), source, source.getMostSignificantBits() != 0, human.child(), true,
                human.given() + " " + villagers.name, human.born(), human.nhsNumber(), null);
    }
}
