package safeguarding.disclosure.scheme.status;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.disclosure.SchemeWork.at;
import static safeguarding.disclosure.SchemeWork.conclusion;
import static safeguarding.disclosure.SchemeWork.giving;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import safeguarding.disclosure.Database;
import safeguarding.disclosure.Decided;
import safeguarding.disclosure.SchemeWork;
import safeguarding.disclosure.SchemeWork.Taken;
import safeguarding.disclosure.TinyRegistry;
import safeguarding.testkit.RealParts;

/**
 * What an applicant sees is the same whether nothing is held, or something is held and was disclosed to somebody else, or a
 * child
 * was in danger at once: in bytes, in the days on which it changes, in what is read for it, and in how long that takes.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(TinyRegistry.class)
class IndistinguishableTest {

    @Inject
    Database database;

    // Five whose histories have run their course, for all these tests: to look at them changes nothing.
    private static Ended ended;

    private final Map<String, Taken> histories = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> codes = new LinkedHashMap<>();
    private String force;

    private record Ended(Map<String, Taken> histories, Map<String, Map<String, String>> codes, String force) {
    }

    private void five_who_apply_on_one_day() {
        force = SchemeWork.force();
        for (String history : List.of("nothing held", "disclosed to the mother", "in danger at once", "false", "untouched")) {
            Taken taken = at(force, "RECEIVED");
            histories.put(history, taken);
            codes.put(history, taken.code());
        }
    }

    @BeforeEach
    void histories_that_have_run_their_course() {
        if (ended == null) {
            in_every_byte_after_every_act_of_the_police();
            ended = new Ended(new LinkedHashMap<>(histories), new LinkedHashMap<>(codes), force);
        }
        histories.putAll(ended.histories());
        codes.putAll(ended.codes());
        force = ended.force();
    }

    @Test
    void in_every_byte_after_every_act_of_the_police() {
        five_who_apply_on_one_day();
        assertThat(seen()).hasSize(1);
        List<String> rows = rows();

        Taken nothing = histories.get("nothing held");
        Taken held = histories.get("disclosed to the mother");
        for (Taken both : List.of(nothing, held)) {
            both.put("/checks", SchemeWork.checks(false)).put("/admission", Map.of("because", "He stays there."));
        }
        histories.get("in danger at once").post("/referrals", SchemeWork.referral("hampshire-childrens-services"));
        assertThat(seen()).hasSize(1);
        for (Taken both : List.of(nothing, held)) {
            both.put("/interview", SchemeWork.interview()).put("/assessment", SchemeWork.assessment());
        }
        histories.get("false").put("/checks", SchemeWork.checks(false)).put("/conclusion", conclusion("MALICIOUS_OR_FALSE"));
        assertThat(seen()).hasSize(1);
        nothing.post("/decisions", SchemeWork.doNotDisclose());
        nothing.put("/conclusion", conclusion("NO_CONCERN_NON_DISCLOSURE"));
        held.post("/decisions", SchemeWork.disclose());
        held.put("/disclosure", giving("SIGNED", true)).put("/safety-plan", SchemeWork.plan())
                .put("/conclusion", conclusion("DISCLOSURE_UNDER_SCHEME"));
        assertThat(seen()).hasSize(1);
        // The mother was told what was wrong, and is told what is right.
        UUID wrong = UUID.fromString(held.read().getString("decision"));
        UUID right = held.post("/decisions/" + wrong + "/corrections", SchemeWork.correction(SchemeWork.disclose()));
        held.put("/decisions/" + right + "/telling", giving("SIGNED", true));
        assertThat(seen()).hasSize(1);

        assertThat(histories.values()).extracting(Taken::state).containsExactly("CONCLUDED", "CONCLUDED", "LEFT", "LEFT",
                "RECEIVED");
        // Nothing of all this was written to what an applicant's answer is read from, not even the same again.
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void in_the_days_on_which_it_changes() {
        List<String> stages = new ArrayList<>();
        for (int day : List.of(400, 45, 30, 29, 28, 27, 10, 1, 0)) {
            // The calendar cannot be turned on, so the day on which they applied is turned back.
            LocalDate applied = Decided.TODAY.minusDays(day);
            database.asOwner("update scheme_applicant set applied_on = '" + applied + "', answer_from = '"
                    + applied.plusDays(29) + "' where agency = '" + force + "'");
            Map<String, List<String>> seen = seen();
            assertThat(seen).as("day %d", day).hasSize(1);
            stages.add(seen.keySet().iterator().next().contains("ANSWERED") ? "ANSWERED" : "UNDER_WAY");
        }

        assertThat(stages).containsExactly("ANSWERED", "ANSWERED", "ANSWERED", "ANSWERED", "UNDER_WAY", "UNDER_WAY",
                "UNDER_WAY", "UNDER_WAY", "UNDER_WAY");
    }

    @Test
    void in_his_withdrawal_at_whatever_stage_the_police_are() {
        in_every_byte_after_every_act_of_the_police();

        histories.values().forEach(taken -> taken.put("/withdrawal", SchemeWork.withdrawal()));

        Map<String, List<String>> seen = seen();
        assertThat(seen).hasSize(1);
        assertThat(seen.keySet().iterator().next()).contains("WITHDRAWN");
    }

    /** Whoever needs one of these tables waits for its lock; the answer does not. */
    @Test
    void in_what_is_read_for_it() throws SQLException {
        Config config = ConfigProvider.getConfig();
        try (Connection other = DriverManager.getConnection(config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class));
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table scheme_application, scheme_decision, scheme_clock, scheme_referral,"
                    + " scheme_intelligence, content_version, offender, disclosure_decision in access exclusive mode");
            assertThat(seen()).hasSize(1);
            other.rollback();
        }
    }

    /** One way through the code for all, and then a look at the clock, with two who take turns so that load meets both. */
    @Test
    void in_how_long_it_takes() {
        boolean alike = false;
        for (int attempt = 0; attempt < 3 && !alike; attempt++) {
            List<Long> nothing = new ArrayList<>();
            List<Long> held = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                nothing.add(nanos("nothing held"));
                held.add(nanos("disclosed to the mother"));
            }
            double ratio = (double) median(nothing) / median(held);
            // Wide, for a machine that does other things too; one and the same answer is also shown by what is read for it.
            alike = ratio > 2.0 / 3 && ratio < 1.5;
        }
        assertThat(alike).as("the medians of forty answers differ by less than a half").isTrue();
    }

    @Test
    void in_what_is_left_on_the_trail() {
        for (Map<String, String> code : codes.values()) {
            String request = UUID.randomUUID().toString();
            SchemeWork.as(force, "applicant-contact").header("X-Request-Id", request).body(code).when()
                    .post("/v1/applicant-statuses").then().statusCode(200);
            assertThat(database.texts("select concat_ws(' ', action, decision, version, view) from trail_entry"
                    + " where request_id = ?", request)).containsExactly("applicant-status.shown PERMIT");
        }
    }

    @Test
    void whatever_opens_nothing_is_answered_alike() {
        Map<String, String> right = codes.get("nothing held");
        Map<String, String> wrong = Map.of("reference", right.get("reference"), "code", "0000-0000-0000-0000");
        Map<String, String> none = Map.of("reference", "00000-00000", "code", right.get("code"));

        List<String> answers = List.of(see(force, wrong), see(force, none), see(SchemeWork.force(), right)).stream()
                .map(IndistinguishableTest::bytes).toList();

        assertThat(answers.stream().distinct()).hasSize(1);
        assertThat(answers.get(0)).startsWith("403");
        Map<String, String> renewed = histories.get("nothing held").code();
        ended.codes().put("nothing held", renewed);
        assertThat(see(force, right).statusCode()).as("the code before").isEqualTo(403);
        assertThat(see(force, renewed).statusCode()).isEqualTo(200);
    }

    /** Each distinct answer, with those who got it. */
    private Map<String, List<String>> seen() {
        return codes.keySet().stream().collect(Collectors.groupingBy(history -> {
            Response answer = see(force, codes.get(history));
            assertThat(answer.statusCode()).isEqualTo(200);
            return bytes(answer);
        }));
    }

    private List<String> rows() {
        return database.texts("select concat_ws(' ', application, applied_on, answer_from, withdrawn_on, xmin) from"
                + " scheme_applicant where agency = ? order by application", force);
    }

    private long nanos(String history) {
        long before = System.nanoTime();
        see(force, codes.get(history));
        return System.nanoTime() - before;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static Response see(String agency, Map<String, String> code) {
        return SchemeWork.as(agency, "applicant-contact").body(code).when().post("/v1/applicant-statuses");
    }

    private static String bytes(Response answer) {
        String requestId = answer.header("X-Request-Id");
        return answer.statusCode() + "\n" + answer.headers().toString().replace(requestId, "id") + "\n"
                + answer.asString().replace(requestId, "id");
    }
}
