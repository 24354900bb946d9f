package safeguarding.gateway.circle;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What the page of a circle shows.
 *
 * @param day the day as known at whose end it is shown, or nothing for now
 */
public record CirclePage(CircleTable.Person middle, List<CircleTable.Person> near, List<CircleTable.Person> far,
        List<CircleTable.Around> agencies, List<Own> own, List<String> leftOut, @Nullable LocalDate day, String drawing) {

    /** An involvement of the reader's own agency with whoever is in the middle. */
    public record Own(String id, String reference, boolean closed) {
    }

    static CirclePage of(CircleView circle, @Nullable LocalDate day) {
        CircleTable table = new CircleTable(circle);
        List<String> leftOut = circle.leftOut() == null ? List.of() : circle.leftOut();
        return new CirclePage(table.middle(), with(table.people(0), table.people(1)), table.people(2), table.agencies(),
                table.own().stream().map(edge -> new Own(edge.id(), edge.yourReference() == null ? "" : edge.yourReference(),
                        edge.until() != null)).toList(),
                leftOut.stream().map(CirclePage::said).toList(), day, Drawing.of(circle, table));
    }

    /** How many of them nobody has identified. */
    public long unknown() {
        return with(near, far).stream().filter(CircleTable.Person::unknown).count();
    }

    public boolean isLarge() {
        return near.size() + far.size() > 60;
    }

    private static List<CircleTable.Person> with(List<CircleTable.Person> some, List<CircleTable.Person> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
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
