package safeguarding.bench.matching;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import safeguarding.bench.report.BadOption;
import safeguarding.kit.identity.PartialDate;
import safeguarding.registry.matching.Particulars;
import safeguarding.registry.matching.field.Field;
import safeguarding.registry.matching.field.Place;
import safeguarding.registry.matching.field.Reference;

/** Records of people in the layout of FEBRL: a line of names, and who it truly is in {@code rec_id}. */
final class PeopleFile {

    private static final Pattern REC_ID = Pattern.compile("(rec-[^-]+).*");
    private static final Pattern DATE = Pattern.compile("([0-9]{4})-?([0-9]{2})-?([0-9]{2})");

    /** One record; {@code human} is the same for records of one human. */
    record Someone(UUID id, String human, Particulars particulars) {
    }

    private final List<Map<String, String>> lines;

    private PeopleFile(List<Map<String, String>> lines) {
        this.lines = lines;
    }

    static PeopleFile read(Path file) {
        try {
            return of(Files.readAllLines(file));
        } catch (IOException unreadable) {
            throw new BadOption("The file " + file + " cannot be read.");
        }
    }

    static PeopleFile of(List<String> text) {
        if (text.isEmpty() || !text.get(0).contains("rec_id")) {
            throw new BadOption("The first line must name the fields, rec_id among them.");
        }
        String[] names = text.get(0).split(",", -1);
        List<Map<String, String>> lines = new ArrayList<>();
        for (String line : text.subList(1, text.size())) {
            String[] values = line.split(",", -1);
            Map<String, String> fields = new HashMap<>();
            for (int i = 0; i < Math.min(names.length, values.length); i++) {
                fields.put(names[i].strip(), values[i].strip());
            }
            if (!line.isBlank()) {
                lines.add(fields);
            }
        }
        return new PeopleFile(List.copyOf(lines));
    }

    boolean hasNationalIds() {
        return lines.stream().anyMatch(line -> !line.getOrDefault("soc_sec_id", "").isEmpty());
    }

    /** @param salt tells the records of one file from those of another */
    List<Someone> people(boolean withNationalId, String salt) {
        Set<String> seen = new HashSet<>();
        List<Someone> people = new ArrayList<>();
        for (Map<String, String> line : lines) {
            String id = line.getOrDefault("rec_id", "");
            if (!seen.add(id)) {
                throw new BadOption("The rec_id " + id + " stands twice in one file.");
            }
            people.add(new Someone(UUID.nameUUIDFromBytes((salt + id).getBytes(StandardCharsets.UTF_8)), human(id),
                    particulars(line, withNationalId)));
        }
        return List.copyOf(people);
    }

    private static String human(String id) {
        Matcher matcher = REC_ID.matcher(id);
        return matcher.matches() ? matcher.group(1) : id;
    }

    private static Particulars particulars(Map<String, String> line, boolean withNationalId) {
        String number = line.getOrDefault("soc_sec_id", "");
        // It has no check digit, so it is what a National Insurance number is to the service: evidence, and a difference is no proof.
        List<Reference> references = withNationalId && !number.isEmpty()
                ? List.of(new Reference(Field.NUMBER, "soc-sec-id", number))
                : List.of();
        Place place = new Place(line.getOrDefault("postcode", ""), line.getOrDefault("suburb", ""),
                List.of(line.getOrDefault("address_1", ""), line.getOrDefault("address_2", "")),
                line.getOrDefault("street_number", ""));
        return new Particulars(List.of(Particulars.Naming.of(line.get("given_name"), line.get("surname"))),
                born(line.getOrDefault("date_of_birth", "")), List.of(place), references);
    }

    /** Of a date that is none, the year is left. */
    private static @Nullable PartialDate born(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return null;
        }
        int year = Integer.parseInt(date.group(1));
        try {
            return PartialDate.exact(LocalDate.of(year, Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3))));
        } catch (DateTimeException impossible) {
            return year == 0 ? null : new PartialDate(LocalDate.of(year, 1, 1), "UUA");
        }
    }
}
