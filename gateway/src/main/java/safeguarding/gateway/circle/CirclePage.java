package safeguarding.gateway.circle;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What the page of a circle shows: so many people at a time, the nearest first, and the agencies that work with them. Only the
 * drawing has all of it at once.
 *
 * @param day the day as known at whose end it is shown, or nothing for now
 * @param unknown how many of all of them nobody has identified
 */
public record CirclePage(CircleTable.Person middle, List<CircleTable.Person> near, List<CircleTable.Person> far,
        List<CircleTable.Around> agencies, List<Own> own, List<String> leftOut, @Nullable LocalDate day, Stretch stretch,
        long unknown, String drawing) {

    /** An involvement of the reader's own agency with whoever is in the middle. */
    public record Own(String id, String reference, boolean closed) {
    }

    static CirclePage of(CircleView circle, @Nullable LocalDate day, int from) {
        CircleTable table = new CircleTable(circle);
        List<String> leftOut = circle.leftOut() == null ? List.of() : circle.leftOut();
        List<CircleTable.Person> all = Stream.of(table.people(0), table.people(1), table.people(2)).flatMap(List::stream)
                .toList();
        Stretch stretch = Stretch.of(all.size(), from);
        List<CircleTable.Person> shown = all.subList(stretch.from(), stretch.to());
        return new CirclePage(table.middle(), shown.stream().filter(person -> person.hop() < 2).toList(),
                shown.stream().filter(person -> person.hop() == 2).toList(),
                table.agencies(shown.stream().map(CircleTable.Person::id).toList(), stretch.isFirst()),
                table.own().stream().map(edge -> new Own(edge.id(), edge.yourReference() == null ? "" : edge.yourReference(),
                        edge.until() != null)).toList(),
                leftOut.stream().map(CirclePage::said).toList(), day, stretch,
                all.stream().filter(CircleTable.Person::unknown).count(), Drawing.of(circle, table));
    }

    /** The same circle, from this person on. */
    public String path(int from) {
        return "/desk/circles/" + middle.id() + "?from=" + from + (day == null ? "" : "&at=" + day);
    }

    private static String said(String leftOut) {
        return switch (leftOut) {
            case "NAMES_BEYOND_YOUR_WORK" -> "the names of people beyond those you work with and those near them";
            case "AGENCIES_BEYOND_YOUR_WORK" -> "the agencies that work with children whom you do not work with";
            case "AGENCIES_OF_ADULTS" -> "the agencies that work with the adults";
            default -> "what those who manage offenders know";
        };
    }
}
