package safeguarding.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.local.Story.PORTSMOUTH;
import static safeguarding.local.Story.UNINVOLVED;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import safeguarding.local.Api;
import safeguarding.local.Api.Reason;
import safeguarding.local.Api.SignIn;
import safeguarding.local.Story;

/** A managed man says that a service visits the family: that service hears of it at once, and sees whom to ring. */
@ResourceLock(RunningExchange.INBOXES)
@ExtendWith(RunningExchange.class)
class EnquiryStoryTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final SignIn OFFENDER_MANAGER = SignIn.person("martin.example");
    private static final SignIn ASKED = SignIn.system(PORTSMOUTH + "-system");

    private final Api api = RunningExchange.api();

    @Test
    void the_agency_that_he_names_hears_at_once_whom_to_ring_and_nothing_of_him_and_answers() {
        Story story = new Story(api, 104);
        story.begin();
        String offender = post("/disclosure/v1/offenders", offender());

        post("/disclosure/v1/offenders/" + offender + "/statements", says(PORTSMOUTH));

        List<Story.Told> told = story.told(PORTSMOUTH, 1, LIMIT);
        assertThat(told).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo("ENQUIRY");
            assertThat(item.reference()).isEmpty();
            assertThat(item.concernKind()).isEqualTo("involvement-enquiry");
        });
        Api.Answer seen = story.follow(PORTSMOUTH, told.get(0).pointer()).orFail("Reading the enquiry");
        assertThat(seen.body().path("manager").path("phone").asText()).isEqualTo("01632 960104");
        assertThat(seen.body().toString()).doesNotContain("Fennerinvented", offender);
        assertThat(story.follow(UNINVOLVED, told.get(0).pointer()).status()).isEqualTo(404);
        assertThat(story.told(UNINVOLVED, 0, Duration.ZERO)).isEmpty();

        api.put(ASKED, Reason.SAFEGUARDING, told.get(0).pointer() + "/answer",
                JsonNodeFactory.instance.objectNode().put("known", "CONFIRMED").put("by", "Petra Example"), seen.etag())
                .orFail("Answering");

        // Whoever has answered has taken it up.
        String notice = "/registry/v1/notices/" + told.get(0).notice();
        Waiting.until(LIMIT, () -> api.get(ASKED, Reason.SAFEGUARDING, notice).body().path("acknowledgedAt").isTextual() ? true
                : null);
        assertThat(story.told(PORTSMOUTH, 0, Duration.ZERO)).hasSize(1);
    }

    private String post(String path, JsonNode body) {
        return api.post(OFFENDER_MANAGER, Reason.OFFENDER_MANAGEMENT, path, body).orFail("POST " + path).body().path("id")
                .asText();
    }

    private static ObjectNode offender() {
        ObjectNode offender = JsonNodeFactory.instance.objectNode();
        offender.putArray("names").addObject().put("given", "Felix").put("family", "Fennerinvented").put("use", "CURRENT");
        offender.putObject("manager").put("name", "Martin Example").put("phone", "01632 960104");
        return offender;
    }

    private static ObjectNode says(String agency) {
        ObjectNode statement = JsonNodeFactory.instance.objectNode().put("nature", "FACT").put("about", "CONVICTED")
                .put("source", "He said so on a visit").put("grade", "2BP");
        statement.putObject("said").putObject("involvement").put("agency", agency).put("underDuty", "YES")
                .put("service", "A social worker comes to the family each week.").put("reportedOn", "2026-01-05");
        return statement;
    }
}
