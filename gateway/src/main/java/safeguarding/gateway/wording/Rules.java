package safeguarding.gateway.wording;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.gateway.form.Option;

/** What the clocks of the rules ask for, in words, the colours by which a hub rates, and the edition of the guidance. */
@ApplicationScoped
@Named("rules")
public class Rules {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final String ANY_HUB = "*";

    private final Map<String, String> labels = new HashMap<>();
    private final TreeSet<String> roles = new TreeSet<>();
    private final List<JsonNode> hubs = new ArrayList<>();
    private final List<JsonNode> editions = new ArrayList<>();
    private final Clock clock;

    Rules(ObjectMapper json, Clock clock) {
        this.clock = clock;
        for (String file : List.of("statutory", "hub", "enquiry", "medical", "disagreement", "receipt")) {
            WordingFile.read(json, "rules/" + file + "-clocks.json").path("rules").forEach(rule -> {
                labels.put(rule.path("id").asText(), rule.path("label").asText());
                if (rule.hasNonNull("escalatesTo")) {
                    roles.add(rule.path("escalatesTo").asText());
                }
            });
        }
        WordingFile.read(json, "rules/hubs.json").path("hubs").forEach(hubs::add);
        WordingFile.read(json, "rules/guidance.json").path("editions").forEach(editions::add);
    }

    /** What a clock asks for: "Acknowledge the referral to whoever made it". */
    public String label(String rule) {
        return labels.getOrDefault(rule, words(rule));
    }

    /** The roles to which something escalates when it is late. */
    public List<Option> roles() {
        return Option.of(roles.toArray(String[]::new));
    }

    /** By which colours the hub rates, the most urgent first. */
    public List<Option> ratings(String hub) {
        List<JsonNode> its = ofHub(hub);
        List<String> colours = new ArrayList<>();
        (its.isEmpty() ? ofHub(ANY_HUB) : its).forEach(entry -> {
            colours.clear();
            entry.path("ratings").forEach(colour -> colours.add(colour.asText()));
        });
        return Option.of(colours.toArray(String[]::new));
    }

    /** The edition of the guidance that is in force today, in words. */
    public String guidanceToday() {
        return editions.stream().filter(edition -> isInForce(edition, today())).map(edition -> edition.path("code").asText())
                .reduce((earlier, later) -> later).map(Rules::words).orElse("");
    }

    /** An edition of the guidance, in words. */
    public String guidance(@Nullable String code) {
        return code == null ? "" : words(code);
    }

    private List<JsonNode> ofHub(String hub) {
        return hubs.stream().filter(entry -> entry.path("hub").asText().equals(hub) && isInForce(entry, today())).toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ENGLAND);
    }

    private static boolean isInForce(JsonNode entry, LocalDate day) {
        return !day.isBefore(LocalDate.parse(entry.path("from").asText()))
                && (!entry.hasNonNull("to") || !day.isAfter(LocalDate.parse(entry.path("to").asText())));
    }

    private static String words(String code) {
        String words = code.replace('-', ' ');
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
