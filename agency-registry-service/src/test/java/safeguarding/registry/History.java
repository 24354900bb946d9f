package safeguarding.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;

import safeguarding.registry.model.World;

/**
 * One random history: what owners recorded of the people of a village, version by version, who worked with them, who was said
 * to be whom, and what became of the agencies; and the world that results. Names, numbers and agencies are the history's own,
 * so that many can share a database.
 */
final class History {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final List<String> TYPES = List.of("CHILDRENS_SERVICES", "SCHOOL", "HEALTH_TRUST", "POLICE", "IMMIGRATION",
            "BAKERY");

    /** A record of an owner, in all its versions. */
    record Source(String topic, UUID id, List<Version> versions) {

        Version last() {
            return versions.get(versions.size() - 1);
        }
    }

    /** All that an owner's record says at one time. */
    record Version(List<World.Person> people, List<World.Tie> ties, List<World.Worry> worries) {
    }

    /** What somebody decides about two records, and whether that is taken back. */
    record Choice(World.Person one, World.Person other, boolean same, boolean takenBack) {
    }

    /** What the directory says of an agency, one statement after the other. */
    record Course(List<World.Agency> states) {

        World.Agency last() {
            return states.get(states.size() - 1);
        }
    }

    final List<Source> sources = new ArrayList<>();
    final List<Opening> openings = new ArrayList<>();
    final List<Choice> choices = new ArrayList<>();
    final List<Course> courses = new ArrayList<>();
    final List<Restrainers.Choice> restrictions = new ArrayList<>();

    private final Random random;
    private final Random disputes;
    private final Villagers villagers;
    private final List<World.Person> opened = new ArrayList<>();
    private final List<World.Work> works = new ArrayList<>();
    private final List<World.Disclosure> disclosures = new ArrayList<>();

    History(long seed) {
        random = new Random(seed);
        disputes = new Random(seed);
        villagers = new Villagers(random);
        for (int i = 0; i < 5; i++) {
            courses.add(new Course(course(i)));
        }
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            referral();
        }
        if (random.nextBoolean()) {
            offender();
        }
        for (int i = 0; i < 8 + random.nextInt(5); i++) {
            opening(i);
        }
        for (int i = 0; i < 3 + random.nextInt(3); i++) {
            concern(random.nextInt(3) == 0);
        }
        identification();
        separation();
        anyDecision();
        // More of what decisions are made about anew.
        for (int i = 0; i < 3; i++) {
            concern(true);
        }
        Lookalikes.join(this, villagers, seed);
        restrictions.addAll(Restrainers.of(this));
    }

    /** The facts as they are in the end. */
    World world() {
        return world(Source::last, Course::last);
    }

    /** The facts as they would be if of each record this version, and of each agency this statement, held. */
    World world(Function<Source, Version> held, Function<Course, World.Agency> said) {
        World world = new World();
        for (Source source : sources) {
            world.people.addAll(held.apply(source).people());
            world.ties.addAll(held.apply(source).ties());
            world.worries.addAll(held.apply(source).worries());
        }
        world.people.addAll(opened);
        world.works.addAll(works);
        world.disclosures.addAll(disclosures);
        overrulings().stream().filter(choice -> !choice.takenBack()).forEach(choice -> world.overrulings.add(choice.fact()));
        restrictions.stream().filter(choice -> !choice.lifted()).forEach(choice -> world.askingFirst.add(choice.fact()));
        choices.stream().filter(choice -> !choice.takenBack())
                .forEach(choice -> world.decisions
                        .add(new World.Decision(choice.one().id(), choice.other().id(), choice.same())));
        courses.forEach(course -> world.agencies.put(course.last().slug(), said.apply(course)));
        return world;
    }

    /** The world's side of an opened involvement, and what officers decide about telling because of it. */
    synchronized List<World.Disclosure> opened(Opening opening, UUID id) {
        opened.add(opening.person(id));
        works.add(opening.work(id));
        List<World.Disclosure> decided = new Officers(sources, courses).decide(opening.agency(), id);
        disclosures.addAll(decided);
        return decided;
    }

    List<Overrulers.Choice> overrulings() {
        return Overrulers.of(sources, courses);
    }

    List<UUID> concerns() {
        return sources.stream().flatMap(source -> source.last().worries().stream()).map(World.Worry::id).toList();
    }

    private void referral() {
        UUID id = villagers.id();
        List<World.Person> people = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            people.add(villagers.child(id, true));
        }
        for (int i = 0; i < 1 + random.nextInt(2); i++) {
            people.add(random.nextInt(5) > 1 ? villagers.adult(id, true) : villagers.stranger(id));
        }
        List<World.Tie> ties = ties(id, people);
        List<Version> versions = new ArrayList<>(List.of(new Version(people, ties, List.of())));
        if (random.nextBoolean() && people.size() > 1) {
            versions.add(amended(people, ties));
        }
        if (random.nextInt(4) == 0) {
            // Taken back: its people stay known, and nobody is tied to anybody by it.
            versions.add(new Version(versions.get(versions.size() - 1).people(), List.of(), List.of()));
        }
        sources.add(new Source("safeguarding.referral", id, versions));
    }

    /** Somebody has gone, and with him what tied him; of somebody else more is known than before. */
    private Version amended(List<World.Person> people, List<World.Tie> ties) {
        List<World.Person> left = new ArrayList<>(people);
        World.Person gone = left.remove(random.nextInt(left.size()));
        int better = random.nextInt(left.size());
        left.set(better, villagers.betterKnown(left.get(better)));
        return new Version(left,
                ties.stream().filter(tie -> !tie.child().equals(gone.id()) && !tie.adult().equals(gone.id())).toList(),
                List.of());
    }

    private void offender() {
        UUID id = villagers.id();
        List<World.Person> people = List.of(villagers.adult(id, false), villagers.child(id, false));
        sources.add(new Source("safeguarding.offender", id, List.of(new Version(people, ties(id, people), List.of()))));
    }

    private void opening(int number) {
        LocalDate closed = switch (random.nextInt(4)) {
            case 0 -> TODAY.minusYears(3);
            case 1 -> TODAY.minusDays(30);
            default -> null;
        };
        UUID nobody = new UUID(0, 0);
        World.Person person = random.nextInt(3) > 0 ? villagers.child(nobody, false) : villagers.adult(nobody, false);
        openings.add(new Opening(oneOf(courses).last().slug(), villagers.name + "-" + number, person, closed));
    }

    private void concern(boolean corrected) {
        UUID id = villagers.id();
        String concernClass = random.nextBoolean() ? "SAFEGUARDING" : "OFFENDER_MANAGEMENT";
        World.Person subject = subject();
        List<Version> versions = new ArrayList<>(List.of(about(id, subject, concernClass, false)));
        if (corrected) {
            // It is about somebody else.
            subject = subject();
            versions.add(about(id, subject, concernClass, false));
        }
        if (random.nextInt(6) == 0) {
            versions.add(about(id, subject, concernClass, true));
        }
        sources.add(new Source("safeguarding.concern", id, versions));
    }

    /** More often an adult, because around an adult there is more to be worked out. */
    private World.Person subject() {
        List<World.Person> adults = recorded().stream().filter(person -> !person.child()).toList();
        return oneOf(random.nextInt(3) > 0 ? adults : recorded());
    }

    private static Version about(UUID id, World.Person subject, String concernClass, boolean withdrawn) {
        return new Version(List.of(), List.of(), List.of(new World.Worry(id, subject.id(), concernClass, TODAY, withdrawn)));
    }

    /** An adult known only by description is somebody who is known. */
    private void identification() {
        List<World.Person> adults = recorded().stream().filter(person -> !person.child()).toList();
        List<World.Person> strangers = adults.stream().filter(person -> !person.identified()).toList();
        List<World.Person> known = adults.stream().filter(World.Person::identified).toList();
        if (!known.isEmpty()) {
            strangers.forEach(stranger -> decide(stranger, oneOf(known), true));
        }
    }

    /** Two records that look as if they were of one human are not. */
    private void separation() {
        for (World.Person one : recorded()) {
            for (World.Person other : recorded()) {
                if (one.id().compareTo(other.id()) < 0 && one.name() != null && one.name().equals(other.name())
                        && random.nextInt(5) == 0) {
                    decide(other, one, false);
                    if (disputes.nextInt(3) == 0) {
                        decide(one, other, true);
                    }
                }
            }
        }
    }

    /** People err, and contradict each other and what is written. */
    private void anyDecision() {
        World.Person one = oneOf(recorded());
        World.Person other = oneOf(recorded());
        if (random.nextInt(3) == 0 && !one.id().equals(other.id())) {
            decide(one, other, random.nextBoolean());
        }
    }

    private void decide(World.Person one, World.Person other, boolean same) {
        choices.add(new Choice(one, other, same, random.nextInt(4) == 0));
    }

    /** Everybody in any version of an owner's record, each once, as the first version has him. */
    private List<World.Person> recorded() {
        return sources.stream().flatMap(source -> source.versions().get(0).people().stream()).toList();
    }

    private List<World.Agency> course(int number) {
        String slug = slug(number);
        String type = oneOf(TYPES);
        World.Agency open = new World.Agency(slug, type, true, List.of());
        List<World.Agency> states = new ArrayList<>(List.of(open));
        switch (random.nextInt(8)) {
            case 0 -> states.add(new World.Agency(slug, type, false, List.of()));
            case 1, 2 -> states.add(new World.Agency(slug, type, false, List.of(slug(number + 1 + random.nextInt(4)))));
            case 3 -> states.add(new World.Agency(slug, type, false, List.of(slug(number + 1), slug(number + 2))));
            case 4 -> {
                states.add(new World.Agency(slug, type, false, random.nextBoolean() ? List.of() : List.of(slug(number + 1))));
                states.add(open);
            }
            case 5 -> states.add(new World.Agency(slug, oneOf(TYPES), true, List.of()));
            default -> {
                // Most agencies stay what they are.
            }
        }
        return states;
    }

    private String slug(int number) {
        return "model-" + villagers.name.toLowerCase(Locale.ROOT) + "-" + number % 5;
    }

    private List<World.Tie> ties(UUID source, List<World.Person> people) {
        List<World.Tie> ties = new ArrayList<>();
        for (World.Person child : people) {
            for (World.Person adult : people) {
                if (child.child() && !adult.child() && random.nextInt(3) > 0) {
                    ties.add(new World.Tie(villagers.id(), source, child.id(), adult.id(),
                            random.nextInt(4) == 0 ? TODAY.minusYears(2) : null));
                }
            }
        }
        return ties;
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
