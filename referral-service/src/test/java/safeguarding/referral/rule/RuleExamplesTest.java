package safeguarding.referral.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** The rules keep their own examples. */
class RuleExamplesTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final RuleBook BOOK = new RuleBook(JSON);

    @ParameterizedTest
    @MethodSource("rules")
    void each_example_of_each_rule_is_what_the_clock_says(JsonNode rule) {
        Rule read = known(rule);
        for (JsonNode example : rule.path("examples")) {
            Instant due = BOOK.due(read.limit(), instant(example, "start"), hub(rule));
            assertThat(due).as("%s, %s", read.id(), example.path("title").asText()).isEqualTo(instant(example, "due"));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_rule_has_examples_of_a_friday_evening_of_easter_and_of_both_clock_changes(JsonNode rule) {
        List<String> titles = new ArrayList<>();
        rule.path("examples").forEach(example -> titles.add(example.path("title").asText()));
        assertThat(titles).contains("Friday 16:59", "over Easter")
                .anyMatch(title -> title.contains("forward")).anyMatch(title -> title.contains("back"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whoever_has_it_in_hand_is_reminded_before_it_is_late(JsonNode rule) {
        Rule read = known(rule);
        for (JsonNode example : rule.path("examples")) {
            assertThat(BOOK.due(read.remindAfter(), instant(example, "start"), hub(rule)))
                    .isBefore(instant(example, "due"));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_knows_only_what_can_happen_and_says_where_it_comes_from(JsonNode rule) throws IOException {
        Rule read = known(rule);
        Set<String> can = happenings();
        assertThat(can).containsAll(read.startedBy()).contains(read.metBy());
        assertThat(can).containsAll(read.stoppedBy() == null ? List.of() : read.stoppedBy());
        assertThat(read.countedFrom() == null || can.contains(read.countedFrom())).isTrue();
        assertThat(rule.path("source").asText()).isNotBlank();
        assertThat(rule.path("confidence").asText()).isNotBlank();
        assertThat(read.escalatesTo()).matches("[a-z]+(-[a-z]+)*");
    }

    @Test
    void two_versions_of_a_rule_never_hold_on_one_day() throws IOException {
        Set<String> seen = new HashSet<>();
        for (JsonNode rule : rules().toList()) {
            Rule read = known(rule);
            assertThat(seen.add(read.id() + " " + read.version())).as(read.id()).isTrue();
            for (LocalDate day : List.of(read.from(), LocalDate.parse("2026-11-22"), LocalDate.parse("2030-01-01"))) {
                assertThat(rules().map(RuleExamplesTest::known)
                        .filter(other -> other.id().equals(read.id()) && other.holds(hub(rule), day))).hasSizeLessThan(2);
            }
        }
    }

    @Test
    void what_the_guidance_limits_nationally_has_a_rule() throws IOException {
        assertThat(rules("/rules/statutory-clocks.json").map(RuleExamplesTest::known)
                .map(rule -> rule.id() + " " + rule.limit().count() + " " + rule.limit().unit()))
                .containsExactlyInAnyOrder("acknowledge 1 WORKING_DAYS", "decide 1 WORKING_DAYS",
                        "give-feedback 1 WORKING_DAYS", "assess 45 WORKING_DAYS", "hold-initial-conference 15 WORKING_DAYS",
                        "hold-core-group 10 WORKING_DAYS", "hold-first-review 3 MONTHS", "hold-next-review 6 MONTHS",
                        "notify-serious-incident 5 WORKING_DAYS", "review-rapidly 15 WORKING_DAYS",
                        "publish-review 6 MONTHS");
    }

    @Test
    void the_same_rating_means_another_limit_at_another_hub_and_none_where_none_is_published() {
        Instant now = Instant.parse("2026-11-23T10:00:00Z");
        assertThat(BOOK.startedBy(Set.of("rating:red"), "surrey-mash", now)).extracting(Rule::id).containsExactly("rated-red");
        assertThat(BOOK.startedBy(Set.of("rating:red"), "merton-mash", now)).extracting(Rule::id)
                .containsExactly("returned-red");
        assertThat(BOOK.startedBy(Set.of("rating:red"), "hampshire-childrens-services", now)).isEmpty();
        assertThat(BOOK.rates("merton-mash", "blue", now)).isFalse();
        assertThat(BOOK.rates("hampshire-childrens-services", "blue", now)).isTrue();
    }

    @Test
    void the_guidance_is_the_edition_in_force() {
        assertThat(BOOK.guidance(Instant.parse("2023-12-14T12:00:00Z"))).isEqualTo("working-together-2018");
        assertThat(BOOK.guidance(Instant.parse("2023-12-15T00:00:00Z"))).isEqualTo("working-together-2023");
        assertThat(BOOK.guidance(Instant.parse("2026-11-22T12:00:00Z"))).isEqualTo("working-together-2026");
    }

    static Stream<JsonNode> rules() throws IOException {
        return rules("/rules/statutory-clocks.json", "/rules/hub-clocks.json", "/rules/enquiry-clocks.json",
                "/rules/medical-clocks.json", "/rules/disagreement-clocks.json", "/rules/receipt-clocks.json",
                "/rules/intake-clocks.json");
    }

    private static Stream<JsonNode> rules(String... files) throws IOException {
        List<JsonNode> all = new ArrayList<>();
        for (String file : files) {
            tree(file).path("rules").forEach(all::add);
        }
        return all.stream();
    }

    private static Set<String> happenings() throws IOException {
        Set<String> all = new HashSet<>(Set.of("receipt", "rating", "decision", "feedback", "enquiry",
                "examination-ended", "preliminary-opinion", "full-report", "draft", "submission", "reopening"));
        all.addAll(Set.of("disagreement-answer", "disagreement-answered", "disagreement-moved-up", "disagreement-settled",
                "answer-considered", "note-shared", "note-received", "note-withheld", "opinion-shared", "opinion-received",
                "invitation-withdrawn", "examination-withdrawn", "examination-recalled", "recall-confirmed"));
        tree("/rules/disagreement-stages.json").findValues("clock").forEach(clock -> all.add(clock.asText()));
        tree("/codes/steps.json").path("codes").forEach(code -> all.add(code.path("code").asText()));
        tree("/codes/triage-routes.json").path("codes").forEach(code -> all.add("decision:" + code.path("code").asText()));
        tree("/rules/hubs.json").path("hubs").findValues("ratings")
                .forEach(ratings -> ratings.forEach(rating -> all.add("rating:" + rating.asText())));
        return all;
    }

    private static Rule known(JsonNode rule) {
        return BOOK.rule(rule.path("id").asText(), rule.path("version").asInt()).orElseThrow();
    }

    private static String hub(JsonNode rule) {
        return rule.path("hubs").path(0).asText("hampshire-childrens-services");
    }

    private static Instant instant(JsonNode example, String member) {
        return OffsetDateTime.parse(example.path(member).asText()).toInstant();
    }

    private static JsonNode tree(String file) throws IOException {
        try (InputStream stream = RuleExamplesTest.class.getResourceAsStream(file)) {
            return JSON.readTree(stream);
        }
    }
}
