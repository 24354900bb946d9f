package safeguarding.systemtest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;

import safeguarding.local.Api.Reason;
import safeguarding.local.Api.SignIn;
import safeguarding.local.Story;

/**
 * At the desk: what an agency is asked is answered, what was begun is sent, and what is told on the telephone is written down.
 */
@ResourceLock(RunningExchange.INBOXES)
@ExtendWith({ RunningExchange.class, Browser.class })
class DeskPagesTest {

    private static final SignIn OFFENDER_MANAGER = SignIn.person("martin.example");
    private static final String ACCOUNT = "The caller saw the little one alone at the bus stop at ten at night.";

    @Test
    void what_is_asked_is_answered_and_what_is_told_on_the_telephone_is_written_down() {
        String offender = recorded("/disclosure/v1/offenders", offender());
        recorded("/disclosure/v1/offenders/" + offender + "/statements", says(Story.PORTSMOUTH));
        try (Reader owen = Browser.person("owen.example")) {
            owen.press("Questions whether your agency").press(owen.page().locator("td a").last())
                    .sees("Waits for your answer", "01632 960501").doesNotSee("Fennerinvented");
            owen.press(send(owen)).sees("Choose what you answer.");
            owen.answer("Does your agency work with the family?", "Yes, we work with this family").press(send(owen))
                    .sees("Answered", "Owen Example", "record that you work with the children");

            owen.open("/desk/telephone-referrals").answer("Does the caller know of this through work?", "No")
                    .write("What was seen or heard?", ACCOUNT).write("First name", "Mia").press("Record the call")
                    .sees("Read this out to the caller", "Code", "No adult is named.");
        }
    }

    @Test
    void a_draft_is_saved_gone_on_with_and_sent() {
        try (Reader grace = Browser.person("grace.example")) {
            grace.open("/desk/referrals/new").write("First name", "Dora").press("Save as draft").sees("The draft is saved",
                    "Dora: The date of birth is not known.");
            grace.press("Go on with it").choose("Which children", Story.HAMPSHIRE)
                    .write("What you are worried about", "She came without a coat again.").press("Send the referral")
                    .sees("The referral is sent");
        }
    }

    @Test
    void a_concern_is_opened_without_being_told_and_its_recorder_says_whether_it_was_right() {
        Story story = new Story(RunningExchange.api(), 512);
        story.begin();
        story.openInvolvements();
        story.recordReferrals();
        story.recordOffender();
        new Expected(story).onlyThoseAroundTheTaylorsHaveBeenTold();
        String concern = story.firstNotice().orElseThrow().concern();
        try (Reader idris = Browser.person("idris.example"); Reader martin = Browser.person("martin.example")) {
            idris.open("/desk/break-glass").write("Id of the concern", concern)
                    .write("Why can this not wait?", "Her sister stands at our door and nobody knows where she is.")
                    .press("Open it")
                    .sees("It is written down").press("Read the concern").doesNotSee("There is nothing here for you");

            martin.open("/desk/break-glass").sees("Her sister stands at our door");
            martin.press(martin.page().locator("a[href*='/review']").last()).answer("Was it right?", "Yes")
                    .write("Why?", "It could not wait.")
                    .press("Send").sees("It was right", "It could not wait.");
        }
    }

    private static Locator send(Reader reader) {
        return reader.page().locator("main form button[type='submit']");
    }

    private static String recorded(String path, JsonNode body) {
        return RunningExchange.api().post(OFFENDER_MANAGER, Reason.OFFENDER_MANAGEMENT, path, body).orFail("POST " + path)
                .body()
                .path("id").asText();
    }

    private static ObjectNode offender() {
        ObjectNode offender = JsonNodeFactory.instance.objectNode();
        offender.putArray("names").addObject().put("given", "Frederic").put("family", "Fennerinvented").put("use", "CURRENT");
        offender.putObject("manager").put("name", "Martin Example").put("phone", "01632 960501");
        return offender;
    }

    private static ObjectNode says(String agency) {
        ObjectNode statement = JsonNodeFactory.instance.objectNode().put("nature", "FACT").put("about", "CONVICTED")
                .put("source", "He said so on a visit").put("grade", "2BP");
        statement.putObject("said").putObject("involvement").put("agency", agency).put("underDuty", "YES")
                .put("service", "A health visitor comes each month.").put("reportedOn", "2026-01-05");
        return statement;
    }
}
