package safeguarding.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import safeguarding.registry.model.World;

/** What the officers of a history decide about telling because of an involvement, whether or not anybody asks them. */
final class Officers {

    private final List<History.Source> sources;
    private final List<History.Course> courses;

    Officers(List<History.Source> sources, List<History.Course> courses) {
        this.sources = sources;
        this.courses = courses;
    }

    List<World.Disclosure> decide(String opened, UUID work) {
        List<World.Disclosure> decided = new ArrayList<>();
        for (History.Source source : sources) {
            source.last().worries().forEach(worry -> {
                int dice = Math.floorMod(worry.id().hashCode() ^ worry.subject().hashCode() ^ work.hashCode(), 16);
                // The opposite about each whom it named before it was corrected: what that says must not count.
                source.versions().stream().flatMap(version -> version.worries().stream()).map(World.Worry::subject).distinct()
                        .filter(subject -> !subject.equals(worry.subject()))
                        .forEach(subject -> decided.add(
                                new World.Disclosure(worry.id(), subject, work, opened, dice >= 8)));
                present(worry, dice, opened, work).ifPresent(decided::add);
            });
        }
        return decided;
    }

    /** About whom the concern names in the end, and not always. */
    private Optional<World.Disclosure> present(World.Worry worry, int dice, String opened, UUID work) {
        int which = dice % 8;
        if (which == 0) {
            return Optional.empty();
        }
        // Of the agency itself, or of another that may or may not answer for it in the end.
        String agency = which > 2 ? opened : courses.get(which).last().slug();
        return Optional.of(new World.Disclosure(worry.id(), worry.subject(), work, agency, dice < 8));
    }
}
