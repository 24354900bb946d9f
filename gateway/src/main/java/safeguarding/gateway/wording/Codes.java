package safeguarding.gateway.wording;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.gateway.form.Option;

/** The lists of codes of the referral-service: what a form offers today, and what a code of any day is called. */
@ApplicationScoped
@Named("codes")
public class Codes {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final List<String> LISTS = List.of("attachment-kinds", "chronology-events", "concern-kinds",
            "disagreement-subjects", "harm-types", "indicator-sections", "learning-themes", "medical-kinds", "medical-opinions",
            "medical-urgencies", "neglect-signs", "referral-sources", "relationships", "steps", "teachings", "triage-routes");

    /** What is refused whenever it comes is in its list so that the refusal can be said, and is never offered. */
    private record Entry(String code, String label, LocalDate from, @Nullable LocalDate to, boolean refused) {

        boolean isInForce(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    private final Map<String, List<Entry>> lists = new HashMap<>();
    private final Clock clock;

    Codes(ObjectMapper json, Clock clock) {
        this.clock = clock;
        LISTS.forEach(list -> lists.put(list, entries(json, list)));
    }

    /** What a form offers today. */
    public List<Option> options(String list) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ENGLAND);
        return lists.getOrDefault(list, List.of()).stream().filter(entry -> entry.isInForce(today) && !entry.refused())
                .map(entry -> new Option(entry.code(), entry.label())).toList();
    }

    /** What is read for a code; a code that is in no list is shown as it is. */
    public String label(String list, @Nullable String code) {
        if (code == null) {
            return "";
        }
        return lists.getOrDefault(list, List.of()).stream().filter(entry -> entry.code().equals(code)).map(Entry::label)
                .reduce((earlier, later) -> later).orElse(code);
    }

    private static List<Entry> entries(ObjectMapper json, String list) {
        List<Entry> entries = new ArrayList<>();
        WordingFile.read(json, "codes/" + list + ".json").path("codes")
                .forEach(code -> entries.add(new Entry(code.path("code").asText(), code.path("label").asText(),
                        LocalDate.parse(code.path("from").asText()),
                        code.hasNonNull("to") ? LocalDate.parse(code.path("to").asText()) : null,
                        code.hasNonNull("refused"))));
        return entries;
    }
}
