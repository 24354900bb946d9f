package safeguarding.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody tells children's services what worries him, without a name, and comes back to answer a question. */
@ExtendWith({ RunningExchange.class, Browser.class })
class ReportPagesTest {

    private static final String ACCOUNT = "The children are alone in the flat at night, and the small one cries for hours.";

    private static final Map<String, String> TELLING = Map.of("X-Forwarded-For", "203.0.113.77", "Forwarded",
            "for=203.0.113.77", "X-Real-IP", "203.0.113.77", "Accept-Language",
            "planted-language", "X-Session", "planted-cookie");

    @Test
    void what_was_told_without_a_name_is_read_asked_about_and_answered() {
        try (Reader neighbour = Browser.anybody(); Reader worker = Browser.person("owen.example")) {
            told(neighbour);
            String reference = neighbour.page().locator("#reference").innerText();
            String code = neighbour.page().locator("#code").innerText();
            assertThat(neighbour.page().context().cookies()).isEmpty();

            worker.press("Without a name").press(worker.page().locator("a[href^='/desk/tipline/']").last()).sees(ACCOUNT)
                    .tick("I looked at these names").press("Let others read it in these words").sees("Checked");
            worker.write("Ask the writer something", "On which nights was it?").press("Ask").sees("Waits for an answer");

            neighbour.press("come back with your code").write("Reference", reference).write("Code", code).press("Continue");
            neighbour.page().waitForSelector("text=Question 1");
            neighbour.sees("On which nights was it?").write("Your answer", "On Friday and on Saturday.")
                    .press("Send this answer");
            neighbour.page().waitForSelector("text=Sent. Thank you");

            worker.open(worker.address()).sees("On Friday and on Saturday.", "Answered");
        }
    }

    /** The service's own tests look through its tables, topic and answers; here it is what all programs together leave. */
    @Test
    void no_program_writes_down_who_told_it() throws IOException {
        try (Reader neighbour = Browser.anybodyWith("Planted-Agent/1.0", TELLING)) {
            told(neighbour, ACCOUNT + " Ring Petra Plantedname on 07700 900123 or write to planted.person@example.test.");
        }
        Map<String, String> sinks = new LinkedHashMap<>(Sinks.segments());
        assertThat(sinks.values()).anyMatch(segment -> segment.contains("safeguarding.referral.recorded.v1"));
        Map<String, String> logs = Sinks.logs();
        assertThat(logs).hasSizeGreaterThan(4);
        sinks.putAll(logs);
        for (String planted : List.of("planted-agent", "203.0.113.77", "planted-language", "planted-cookie",
                "plantedname", "07700 900123", "planted.person", "cries for hours")) {
            sinks.forEach(
                    (name, text) -> assertThat(new Planted(planted).isIn(text)).as("%s holds %s", name, planted).isFalse());
        }
    }

    @Test
    void it_works_without_scripts_and_a_wrong_code_opens_nothing() {
        try (Reader neighbour = Browser.anybodyWithoutScripts()) {
            neighbour.open("/report").press("Start now").press("Continue")
                    .sees("Say whether you know of this through your work");
            told(neighbour);
            String reference = neighbour.page().locator("#reference").innerText();
            neighbour.press("come back with your code").write("Reference", reference).write("Code", "0000-0000-0000-0000")
                    .press("Continue").sees("open nothing");
        }
    }

    @Test
    void whoever_knows_of_it_through_his_work_is_led_to_his_name() {
        try (Reader teacher = Browser.anybody()) {
            teacher.open("/report").press("Start now").answer("Do you know of this through your work?", "Yes").press("Continue")
                    .sees("the law wants your name");
        }
    }

    private static void told(Reader neighbour) {
        told(neighbour, ACCOUNT);
    }

    private static void told(Reader neighbour, String account) {
        neighbour.open("/report").sees("call 999").press("Start now");
        neighbour.answer("Is a child in danger right now?", "No").answer("Do you know of this through your work?", "No")
                .choose("Where does the child live?", "Portsmouth").press("Continue");
        neighbour.write("First name", "Mia").write("Year", "2019").press("Add another child").write("Last name", "Invented")
                .press("Continue");
        neighbour.write("First name, or what people call them", "Dave").answer("Are they ever alone with a child?", "Yes")
                .press("Continue");
        neighbour.write("What did you see or hear?", account).answer("Did you see or hear it yourself?", "Yes")
                .press("Continue");
        neighbour.sees("Check before you send", account, "Dave").press("Send");
        neighbour.page().waitForSelector("text=Keep these");
    }
}
