package safeguarding.bench.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.identity.Identifier;
import safeguarding.kit.identity.PartialDate;
import safeguarding.kit.identity.PersonIdentity;
import safeguarding.kit.identity.PersonName;

/** What is written down wrong about somebody: one mistake, or two. */
record Mistakes(Random random) {

    private static final int KINDS = 6;

    PersonIdentity in(PersonIdentity right) {
        PersonIdentity wrong = right;
        for (int i = 0; i <= random.nextInt(2); i++) {
            wrong = one(wrong);
        }
        return wrong;
    }

    private PersonIdentity one(PersonIdentity identity) {
        PersonName name = identity.names().get(0);
        return switch (random.nextInt(KINDS)) {
            case 0 -> named(identity, PersonName.of(slip(name.given()), name.family()));
            case 1 -> named(identity, PersonName.of(name.given(), slip(name.family())));
            case 2 -> named(identity, PersonName.of(name.family(), name.given()));
            case 3 -> new PersonIdentity(identity.names(), turned(identity.born()), identity.identifiers());
            case 4 -> new PersonIdentity(identity.names(), identity.born(), moved(identity.identifiers()));
            default -> new PersonIdentity(identity.names(), identity.born(), List.of());
        };
    }

    private static PersonIdentity named(PersonIdentity identity, PersonName name) {
        return new PersonIdentity(List.of(name), identity.born(), identity.identifiers());
    }

    @Nullable
    String slip(@Nullable String name) {
        if (name == null || name.length() < 3) {
            return name;
        }
        int at = 1 + random.nextInt(name.length() - 2);
        return random.nextBoolean() ? name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2)
                : name.substring(0, at) + name.substring(at + 1);
    }

    /** Day and month the other way round, or another day where that is no date. */
    static @Nullable PartialDate turned(@Nullable PartialDate born) {
        if (born == null || !born.isExact()) {
            return born;
        }
        LocalDate date = born.date();
        return PartialDate.exact(date.getDayOfMonth() <= 12
                ? LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue())
                : date.plusDays(1));
    }

    /** To another street. */
    private static List<Identifier> moved(List<Identifier> identifiers) {
        List<Identifier> moved = new ArrayList<>(identifiers);
        moved.removeIf(identifier -> identifier.system().equals("postcode"));
        moved.add(new Identifier("postcode", "SO1 9AA"));
        return moved;
    }
}
