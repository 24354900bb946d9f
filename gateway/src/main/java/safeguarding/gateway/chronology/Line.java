package safeguarding.gateway.chronology;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import safeguarding.gateway.form.PartialDate;
import safeguarding.gateway.form.Said;

/** One line of a chronology: what happened, who says so, since when it is known. */
public record Line(UUID id, String noun, long version, String agency, String type, @Nullable PartialDate happened,
        @Nullable PartialDate until,
        @Nullable List<String> people, Instant recordedAt, Instant changedAt, boolean inSummary, @Nullable JsonNode said) {

    // The day of a line is shown with it, by whatever name each sort of line has it.
    private static final Set<String> SHOWN_APART = Set.of("people", "child", "type", "happened", "until", "confirms",
            "contradicts", "sharing", "statement", "id", "heard", "recorded", "graded", "assessed", "adults", "carer");
    private static final Pattern CODE = Pattern.compile("[A-Z]+(_[A-Z]+)*");
    private static final Map<String, String> LABELS = Map.of("childsVoice", "What the child said or showed", "impact",
            "What it did to the child", "analysis", "What it may mean", "heardFrom", "Heard from", "done", "What was done",
            "outcome", "What came of it");

    /** Something that was said besides. */
    public record More(String label, String text) {
    }

    public String text() {
        return said == null ? "" : said.at("/statement/text").asText(said.path("words").asText(""));
    }

    /** Where its own agency reads it and puts it right, where it has a page of its own. */
    public @Nullable String page() {
        return switch (noun) {
            case "voice" -> "/desk/lines/voices/" + id;
            case "indicator-record" -> "/desk/lines/indicator-records/" + id;
            case "neglect-record" -> "/desk/lines/neglect-records/" + id;
            case "protective-capacity" -> "/desk/lines/protective-capacities/" + id;
            default -> null;
        };
    }

    public boolean isOpinion() {
        return said != null && "OPINION".equals(said.at("/statement/nature").asText());
    }

    /** Where it comes from, and how far that can be relied on. */
    public String source() {
        if (said == null) {
            return "";
        }
        String source = said.at("/statement/source").asText("");
        String grade = said.at("/statement/grade").asText("");
        return source + (grade.isEmpty() ? "" : (source.isEmpty() ? "" : ", ") + "graded " + grade);
    }

    public List<More> more() {
        List<More> more = new ArrayList<>();
        if (said != null) {
            said.properties().stream().filter(member -> !SHOWN_APART.contains(member.getKey()))
                    .filter(member -> !member.getKey().equals("words"))
                    .forEach(member -> add(more, member.getKey(), member.getValue()));
        }
        return more;
    }

    private static void add(List<More> more, String member, JsonNode value) {
        if (value.has("accuracyIndicator")) {
            PartialDate.of(value).ifPresent(date -> more.add(new More(label(member), date.said())));
        } else if (value.isObject()) {
            value.properties().stream().filter(part -> !SHOWN_APART.contains(part.getKey()))
                    .forEach(part -> add(more, part.getKey(), part.getValue()));
        } else if (value.isArray()) {
            value.forEach(part -> add(more, member, part));
        } else if (value.isValueNode() && !value.isNull()) {
            String text = value.asText();
            more.add(new More(label(member), CODE.matcher(text).matches() ? Said.words(text) : text));
        }
    }

    private static String label(String member) {
        return LABELS.getOrDefault(member, words(member));
    }

    private static String words(String member) {
        String words = member.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.UK);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
