package safeguarding.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

import safeguarding.registry.model.World;

/**
 * One random history: a small village of people, what agencies recorded of them, in one or two versions each, and the world
 * that results. Names
 * are unique to the history, so that many can share a database.
 */
final class History {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final List<String> TYPES = List.of("CHILDRENS_SERVICES", "SCHOOL", "HEALTH_TRUST", "POLICE", "BAKERY");

    /** One version of an owner's record, as JSON, and the topic on which its change is announced. */
    record Put(String topic, UUID id, String json) {
    }

    /** An involvement to be opened through the API; the id in the world is filled in by whoever opens it. */
    record Opening(String agency, String type, String localReference, String person, LocalDate closedOn, boolean child) {
    }

    final World world = new World();
    final List<Put> puts = new ArrayList<>();
    final List<Opening> openings = new ArrayList<>();

    private final Random random;
    private final String name;
    private final List<Human> humans = new ArrayList<>();

    private record Human(String given, LocalDate born, boolean child, String pnc) {
    }

    History(long seed) {
        random = new Random(seed);
        name = "Village" + Long.toString(Math.abs(random.nextLong()), 36).replaceAll("[0-9]", "x");
        // Namesakes with one date of birth are in it on purpose: the third adult shares both with the first, but not the number.
        humans.add(new Human("Alan", LocalDate.of(1980, 5, 5), false, pnc(1)));
        humans.add(new Human("Brian", LocalDate.of(1975, 6, 6), false, null));
        humans.add(new Human("Alan", LocalDate.of(1980, 5, 5), false, pnc(2)));
        for (int i = 0; i < 4; i++) {
            humans.add(new Human("Child" + (char) ('A' + i), LocalDate.of(2015 + i, 1 + i, 7), true, null));
        }
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            referral();
        }
        if (random.nextBoolean()) {
            offender();
        }
        for (int i = 0; i < 3 + random.nextInt(4); i++) {
            opening(i);
        }
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            concern();
        }
    }

    private void referral() {
        UUID id = id();
        List<World.Person> people = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            people.add(person(id, humans.get(3 + random.nextInt(4)), true, true));
        }
        for (int i = 0; i < 1 + random.nextInt(2); i++) {
            people.add(person(id, humans.get(random.nextInt(3)), true, random.nextInt(3) > 0));
        }
        List<World.Tie> ties = ties(id, people);
        puts.add(new Put("safeguarding.referral", id, record(id, 1, people, ties, List.of())));
        if (random.nextInt(3) == 0 && people.size() > 1) {
            // Amended: somebody has gone, and with him what tied him.
            World.Person gone = people.remove(random.nextInt(people.size()));
            ties.removeIf(tie -> tie.child().equals(gone.id()) || tie.adult().equals(gone.id()));
            puts.add(new Put("safeguarding.referral", id, record(id, 2, people, ties, List.of())));
        }
        world.people.addAll(people);
        world.ties.addAll(ties);
    }

    private void offender() {
        UUID id = id();
        List<World.Person> people = new ArrayList<>(List.of(person(id, humans.get(0), false, true)));
        people.add(person(id, humans.get(3 + random.nextInt(4)), false, true));
        List<World.Tie> ties = ties(id, people);
        puts.add(new Put("safeguarding.offender", id, record(id, 1, people, ties, List.of())));
        world.people.addAll(people);
        world.ties.addAll(ties);
    }

    private void opening(int number) {
        Human human = humans.get(random.nextInt(humans.size()));
        String type = TYPES.get(random.nextInt(TYPES.size()));
        LocalDate closed = switch (random.nextInt(4)) {
            case 0 -> TODAY.minusYears(3);
            case 1 -> TODAY.minusDays(30);
            default -> null;
        };
        openings.add(new Opening("model-" + type.toLowerCase().replace('_', '-'), type, name + "-" + number,
                identity(human, true), closed,
                human.child()));
    }

    /** The world's side of an opened involvement. */
    World.Work opened(Opening opening, UUID id) {
        Human human = humans.stream().filter(one -> identity(one, true).equals(opening.person())).findFirst().orElseThrow();
        world.people.add(
                new World.Person(id, id, false, human.child(), true, human.given() + name, human.born(), null, human.pnc()));
        World.Work work = new World.Work(id, opening.agency(), opening.type(), opening.closedOn());
        world.works.add(work);
        return work;
    }

    private void concern() {
        World.Person subject = world.people.get(random.nextInt(world.people.size()));
        UUID id = id();
        String concernClass = random.nextBoolean() ? "SAFEGUARDING" : "OFFENDER_MANAGEMENT";
        puts.add(new Put("safeguarding.concern", id,
                record(id, 1, List.of(), List.of(), List.of(concern(id, subject, concernClass, false)))));
        boolean withdrawn = random.nextInt(5) == 0;
        if (withdrawn) {
            puts.add(new Put("safeguarding.concern", id, record(id, 2, List.of(), List.of(),
                    List.of(concern(id, subject, concernClass, true)))));
        }
        world.worries.add(new World.Worry(id, subject.id(), concernClass, TODAY, withdrawn));
    }

    private World.Person person(UUID source, Human human, boolean ofReferral, boolean identified) {
        // A number is known to some and not to others; a namesake's record without it belongs to nobody for sure.
        String pnc = random.nextBoolean() ? human.pnc() : null;
        return new World.Person(id(), source, ofReferral, human.child(), identified, identified ? human.given() + name : null,
                identified ? human.born() : null, null, identified ? pnc : null);
    }

    private List<World.Tie> ties(UUID source, List<World.Person> people) {
        List<World.Tie> ties = new ArrayList<>();
        for (World.Person child : people) {
            for (World.Person adult : people) {
                if (child.child() && !adult.child() && random.nextInt(3) > 0) {
                    ties.add(new World.Tie(id(), source, child.id(), adult.id(),
                            random.nextInt(4) == 0 ? TODAY.minusYears(2) : null));
                }
            }
        }
        return ties;
    }

    private String identity(Human human, boolean withNumber) {
        return "\"names\":[{\"given\":\"" + human.given() + "\",\"family\":\"" + name
                + "\",\"use\":\"CURRENT\"}],\"born\":{\"date\":\""
                + human.born() + "\",\"accuracyIndicator\":\"AAA\"},\"identifiers\":["
                + (human.pnc() == null || !withNumber ? "" : number(human.pnc())) + "]";
    }

    private String record(UUID id, int version, List<World.Person> people, List<World.Tie> ties, List<String> concerns) {
        return "{\"id\":\"" + id + "\",\"version\":" + version + ",\"people\":["
                + people.stream().map(this::json).collect(Collectors.joining(",")) + "],\"connections\":["
                + ties.stream().map(History::json).collect(Collectors.joining(",")) + "],\"concerns\":["
                + String.join(",", concerns) + "]}";
    }

    private String json(World.Person person) {
        String identity = person.identified()
                ? "\"names\":[{\"given\":\"" + person.name().replace(name, "") + "\",\"family\":\"" + name
                        + "\",\"use\":\"CURRENT\"}],\"born\":{\"date\":\"" + person.born()
                        + "\",\"accuracyIndicator\":\"AAA\"},\"identifiers\":["
                        + (person.pnc() == null ? "" : number(person.pnc())) + "]"
                : "\"names\":[],\"identifiers\":[]";
        return "{\"id\":\"" + person.id() + "\",\"kind\":\"" + (person.child() ? "CHILD" : "ADULT") + "\",\"identified\":"
                + person.identified() + ",\"unborn\":false," + identity + "}";
    }

    private static String json(World.Tie tie) {
        return "{\"id\":\"" + tie.id() + "\",\"child\":\"" + tie.child() + "\",\"adult\":\"" + tie.adult()
                + "\",\"relationship\":\"OTHER\",\"caring\":\"NOT_KNOWN\",\"unsupervised\":\"YES\",\"from\":null,\"to\":"
                + (tie.endedOn() == null ? "null" : "\"" + tie.endedOn() + "\"") + "}";
    }

    private static String concern(UUID id, World.Person subject, String concernClass, boolean withdrawn) {
        return "{\"id\":\"" + id + "\",\"subject\":\"" + subject.id() + "\",\"kind\":\"other\",\"concernClass\":\""
                + concernClass
                + "\",\"recordedBy\":\"model-police\",\"occurredAt\":\"" + TODAY + "T10:00:00Z\",\"withdrawn\":" + withdrawn
                + "}";
    }

    private static String number(String pnc) {
        return "{\"system\":\"pnc\",\"value\":\"" + pnc + "\"}";
    }

    private String pnc(int which) {
        int serial = random.nextInt(1_000_000) * 2 + which;
        String digits = String.format("%07d", serial);
        char check = "ZABCDEFGHJKLMNPQRTUVWXY".charAt((int) (Long.parseLong("10" + digits) % 23));
        return "2010/" + digits + check;
    }

    private UUID id() {
        return new UUID((random.nextLong() & ~0xf000L) | 0x7000L,
                (random.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L);
    }
}
