package safeguarding.gateway.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A date of which perhaps only a part is known: the services give and take a whole one and three letters, which say of day,
 * month
 * and year whether each is accurate, estimated or unknown (MAIS standard). People fill in what they know, and whether it is an
 * estimate.
 */
public record PartialDate(LocalDate date, String accuracyIndicator) {

    private static final List<String> PARTS = List.of("day", "month", "year");
    private static final String LETTERS = "[AEU]{3}";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /** What somebody typed: {@code 2014}, {@code 2014-03} or {@code 2014-03-09}; empty where it is no date. */
    public static Optional<PartialDate> typed(String typed, boolean estimated) {
        try {
            LocalDate date = LocalDate.parse(typed + "-01-01".substring(Math.min(6, typed.length() - 4)));
            String known = estimated ? "E" : "A";
            return Optional
                    .of(new PartialDate(date, (typed.length() > 7 ? known : "U") + (typed.length() > 4 ? known : "U") + known));
        } catch (DateTimeException | IndexOutOfBoundsException noDate) {
            return Optional.empty();
        }
    }

    /** As a service has it; empty where it is something else. */
    public static Optional<PartialDate> of(JsonNode value) {
        return read(value.path("date").asText() + ' ' + value.path("accuracyIndicator").asText());
    }

    /** As it goes along with a form, unseen. */
    static Optional<PartialDate> read(String carried) {
        try {
            String letters = carried.substring(carried.indexOf(' ') + 1);
            return letters.matches(LETTERS) ? Optional.of(new PartialDate(LocalDate.parse(carried.split(" ", -1)[0]), letters))
                    : Optional.empty();
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /**
     * What a form makes of this date, when somebody has corrected it: each part that is as it was keeps how well it is known.
     * Otherwise a correction of something else would make an estimate of what was certain, or the other way round.
     */
    Optional<PartialDate> corrected(String typed, boolean estimated) {
        if (typed.equals(typed()) && estimated == isEstimated()) {
            return Optional.of(this);
        }
        return typed(typed, estimated).map(fresh -> {
            StringBuilder letters = new StringBuilder();
            for (int part = 0; part < PARTS.size(); part++) {
                boolean same = estimated == isEstimated() && isKnown(part) && fresh.isKnown(part)
                        && digits(part).equals(fresh.digits(part));
                letters.append((same ? this : fresh).accuracyIndicator.charAt(part));
            }
            return new PartialDate(fresh.date, letters.toString());
        });
    }

    /** The fields of a form that begins with this date. */
    public Map<String, List<String>> fields(String name) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (int part = 0; part < PARTS.size(); part++) {
            fields.put(name + ":" + PARTS.get(part), List.of(isKnown(part) ? digits(part) : ""));
        }
        fields.put(name + ":was", List.of(date + " " + accuracyIndicator));
        if (isEstimated()) {
            fields.put(name + ":estimated", List.of("true"));
        }
        return fields;
    }

    public ObjectNode document() {
        return JsonNodeFactory.instance.objectNode().put("date", date.toString()).put("accuracyIndicator", accuracyIndicator);
    }

    /** 3 March 2014, March 2014, about 2014. */
    public String said() {
        if (!accuracyIndicator.matches(LETTERS)) {
            return DAY.format(date);
        }
        String about = isEstimated() ? "about " : "";
        if (!isKnown(2)) {
            return isKnown(0) && isKnown(1) ? about + DAY_AND_MONTH.format(date) : "not known";
        }
        return about + (!isKnown(1) ? Integer.toString(date.getYear()) : (isKnown(0) ? DAY : MONTH).format(date));
    }

    private boolean isEstimated() {
        return accuracyIndicator.indexOf('E') >= 0;
    }

    private boolean isKnown(int part) {
        return accuracyIndicator.charAt(part) != 'U';
    }

    private String digits(int part) {
        return date.toString().split("-", -1)[2 - part];
    }

    /** What the three boxes make, as far as they are filled. */
    private String typed() {
        return ((isKnown(2) ? digits(2) : "") + "-" + (isKnown(1) ? digits(1) : "") + "-" + (isKnown(0) ? digits(0) : ""))
                .replaceFirst("-+$", "");
    }
}
