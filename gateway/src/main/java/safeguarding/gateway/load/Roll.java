package safeguarding.gateway.load;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import safeguarding.gateway.form.PartialDate;

/**
 * A roll out of a spreadsheet whose first row names the columns. A line's key is a digest of what it says, so that the same
 * line
 * sent again is known again, and a changed one is another.
 */
public final class Roll {

    static final int MOST = 5000;
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final Map<String, String> COLUMNS = Map.ofEntries(Map.entry("reference", "reference"),
            Map.entry("your reference", "reference"), Map.entry("kind", "kind"), Map.entry("given name", "given"),
            Map.entry("first name", "given"), Map.entry("forename", "given"), Map.entry("family name", "family"),
            Map.entry("last name", "family"), Map.entry("surname", "family"), Map.entry("date of birth", "born"),
            Map.entry("dob", "born"), Map.entry("started", "started"), Map.entry("start date", "started"),
            Map.entry("team", "team"), Map.entry("class", "team"), Map.entry("nhs number", "nhs-number"),
            Map.entry("upn", "upn"));

    private final List<Line> lines = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();

    private Roll() {
    }

    /**
     * @param document the line as it is sent, or what is wrong with it
     */
    public record Line(int number, String reference, Optional<ObjectNode> document, String fault) {
    }

    /** Empty where the first row does not name the columns that are needed. */
    static Optional<Roll> read(String file) {
        List<Spreadsheet.Row> rows = Spreadsheet.read(file);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Roll roll = new Roll();
        List<String> columns = rows.get(0).cells().stream().map(roll::column).toList();
        if (!columns.contains("reference") || !columns.contains("started")) {
            return Optional.empty();
        }
        rows.stream().skip(1).forEach(row -> roll.lines.add(line(row, columns)));
        return Optional.of(roll);
    }

    List<Line> lines() {
        return lines;
    }

    /** Columns that say nothing to us; what stands in them went nowhere. */
    List<String> ignored() {
        return ignored;
    }

    private String column(String title) {
        String known = COLUMNS.get(title.toLowerCase(Locale.UK).replace('_', ' ').replaceAll("\\s+", " "));
        if (known == null && !title.isEmpty()) {
            ignored.add(title);
        }
        return known == null ? "" : known;
    }

    private static Line line(Spreadsheet.Row row, List<String> columns) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
            if (!columns.get(i).isEmpty() && !row.cells().get(i).isEmpty()) {
                cells.put(columns.get(i), row.cells().get(i));
            }
        }
        String reference = cells.getOrDefault("reference", "");
        ObjectNode involvement = JsonNodeFactory.instance.objectNode().put("localReference", reference);
        String fault = fill(involvement, cells);
        if (!fault.isEmpty()) {
            return new Line(row.line(), reference, Optional.empty(), fault);
        }
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("key", "roll:" + digest(involvement.toString()));
        document.set("involvement", involvement);
        return new Line(row.line(), reference, Optional.of(document), "");
    }

    /** What is wrong, or nothing. */
    private static String fill(ObjectNode involvement, Map<String, String> cells) {
        if (involvement.path("localReference").asText().isEmpty()) {
            return "It has no reference. Give each line your own reference.";
        }
        String kind = cells.getOrDefault("kind", "child").toUpperCase(Locale.UK);
        if (!kind.equals("CHILD") && !kind.equals("ADULT")) {
            return "The kind is neither child nor adult.";
        }
        involvement.put("kind", kind);
        Optional<String> started = date(cells.getOrDefault("started", ""));
        if (started.isEmpty() || started.get().length() != 10) {
            return "The start date is no date. Write it as 01/09/2026 or 2026-09-01.";
        }
        involvement.put("openedOn", started.get());
        if (cells.containsKey("team")) {
            involvement.put("team", cells.get("team"));
        }
        if (cells.containsKey("given") || cells.containsKey("family")) {
            ObjectNode name = involvement.putArray("names").addObject().put("use", "CURRENT");
            Stream.of("given", "family").filter(cells::containsKey).forEach(part -> name.put(part, cells.get(part)));
        }
        Stream.of("nhs-number", "upn").filter(cells::containsKey)
                .forEach(system -> involvement.withArray("identifiers").addObject().put("system", system).put("value",
                        cells.get(system)));
        if (!cells.containsKey("born")) {
            return "";
        }
        Optional<ObjectNode> born = date(cells.get("born")).flatMap(known -> PartialDate.typed(known, false))
                .map(PartialDate::document);
        born.ifPresent(known -> involvement.set("born", known));
        return born.isEmpty() ? "The date of birth is no date. Write it as 27/03/2016, 2016-03-27, or only 2016-03 or 2016."
                : "";
    }

    /** As the exchange writes dates, out of what spreadsheets write. */
    private static Optional<String> date(String written) {
        if (written.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
            return PartialDate.typed(written, false).map(known -> written);
        }
        try {
            return Optional.of(LocalDate.parse(written.replace('.', '/').replace('-', '/'), ENGLISH).toString());
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    private static String digest(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
