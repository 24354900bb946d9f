package safeguarding.referral.merging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import safeguarding.kit.identity.PartialDate;

/** Lines of invented agencies, by a seed that a failure names. */
final class InventedLines {

    private static final String[] INDICATORS = { "AAA", "AAA", "EAA", "UAA", "UUA", "EEE", "UUU" };

    private InventedLines() {
    }

    static List<Line> random(long seed) {
        Random random = new Random(seed);
        List<UUID> ids = new ArrayList<>();
        int count = random.nextInt(25);
        for (int i = 0; i < count; i++) {
            ids.add(new UUID(random.nextLong(), random.nextLong()));
        }
        List<Line> lines = new ArrayList<>();
        for (UUID id : ids) {
            lines.add(line(id, 1, "agency-" + random.nextInt(4), random, ids));
        }
        return lines;
    }

    private static Line line(UUID id, long version, String agency, Random random, List<UUID> ids) {
        return new Line(id, version, agency, random.nextInt(4) == 0 ? "agency-" + random.nextInt(4) : null,
                random.nextBoolean() ? "move" : "new-partner", date(random), random.nextInt(5) == 0 ? date(random) : null,
                Set.of(new UUID(0, random.nextInt(3))), random.nextInt(4) == 0, random.nextBoolean(), links(random, ids),
                links(random, ids));
    }

    /** To lines that are here, to one that is not, and now and then to itself. */
    private static Set<UUID> links(Random random, List<UUID> ids) {
        return switch (random.nextInt(6)) {
            case 0 -> Set.of(ids.get(random.nextInt(ids.size())));
            case 1 -> Set.of(new UUID(9, 9));
            default -> Set.of();
        };
    }

    private static PartialDate date(Random random) {
        if (random.nextInt(8) == 0) {
            return null;
        }
        return new PartialDate(LocalDate.of(2025, 1, 1).plusDays(random.nextInt(90)),
                INDICATORS[random.nextInt(INDICATORS.length)]);
    }

    static Line dated(String agency, String day, String indicator) {
        return of(UUID.randomUUID(), agency, null, new PartialDate(LocalDate.parse(day), indicator), Set.of(), Set.of());
    }

    static Line undated(String agency) {
        return of(UUID.randomUUID(), agency, null, null, Set.of(), Set.of());
    }

    static Line of(UUID id, String agency, String heardFrom, PartialDate happened, Set<UUID> confirms, Set<UUID> contradicts) {
        return new Line(id, 1, agency, heardFrom, "move", happened, null, Set.of(new UUID(0, 1)), false, true, confirms,
                contradicts);
    }
}
