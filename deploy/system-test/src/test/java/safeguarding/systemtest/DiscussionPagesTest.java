package safeguarding.systemtest;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

import safeguarding.local.Story;

/** From a referral to a strategy discussion, its note, a medical examination and what the doctor writes, at three desks. */
@ResourceLock(RunningExchange.INBOXES)
@ExtendWith({ RunningExchange.class, Browser.class })
class DiscussionPagesTest {

    private static final String SOCIAL_CARE = "hampshire-childrens-services";
    private static final String POLICE = "hampshire-and-isle-of-wight-police";
    private static final String HEALTH = "hampshire-and-isle-of-wight-healthcare";
    private static final LocalDateTime NOW = LocalDateTime.now(ZoneId.of("Europe/London")).truncatedTo(ChronoUnit.MINUTES);

    @Test
    void a_discussion_is_held_concluded_and_received_and_a_child_is_examined() {
        Story story = new Story(RunningExchange.api(), 511);
        story.begin();
        story.openInvolvements();
        story.recordReferrals();
        String child = story.jonesChild();
        try (Reader amira = Browser.person("amira.example"); Reader priya = Browser.person("priya.example")) {
            String discussion = convened(amira, story.jonesReferral(), child);

            priya.open(discussion).sees("Bruising to the ear").press("Say what your agency knows").fillIn(Written.as(
                    "{'from':'Priya Example, health visitor','facts':['Weight falls.','Two visits were missed.'],'opinion':'Neglect.'}"))
                    .send().sees("Two visits were missed.");

            concluded(amira, discussion);
            priya.open(discussion).sees("The note waits for you", "Find out whose van it is.").press("Receive the note")
                    .fillIn(Written.as("{'name':'Priya Example','role':'Health visitor'}")).send()
                    .sees("Who has received the note", "Priya Example");
            String examination = examined(priya, discussion);

            amira.open(examination).sees("A bruise of the ear is uncommon in falls", "Full report")
                    .press("Say that it has come")
                    .fillIn(Written.as("{'name':'Amira Example','role':'Social worker'}")).send()
                    .sees("Who has received it", "Amira Example");
        }
    }

    private static String convened(Reader amira, String referral, String child) {
        amira.open("/desk/referrals/" + referral).press("Convene a strategy discussion")
                .fillIn(Written.as("{'children':['" + child
                        + "'],'purpose':'Bruising to the ear, seen today','arrangement':{'at':'" + NOW.plusHours(2)
                        + "','place':'Ward G2'},'guests':{'add':[{'agency':'" + POLICE
                        + "','reason':'They do not know the family yet.'}]}}"))
                .send();
        return amira.sees("Bruising to the ear", "Ward G2", "Who is invited").address();
    }

    private static void concluded(Reader amira, String discussion) {
        amira.open(discussion).press("Record who took part");
        amira.fillIn(
                Written.as("{'heldAt':'" + NOW + "','attendees':{" + attendee(amira, SOCIAL_CARE, "Amira Example", "IN_PERSON")
                        + "," + attendee(amira, POLICE, "Pat Invented", "BY_PHONE") + ","
                        + attendee(amira, HEALTH, "Priya Example", "BY_VIDEO")
                        + "}}"))
                .send().sees("Those who took part were enough.");
        amira.press("Conclude").fillIn(
                Written.as("{'shared':'The school saw a bruise.','thresholds':[{'met':true,'reason':'Nobody explains it.'}],"
                        + "'medicals':[{'needed':true,'reason':'The bruise.','kind':'physical','urgency':'acute'}],'enquiry':'JOINT',"
                        + "'decisions':['The child stays with the grandmother.'],'actions':[{'what':'Find out whose van it is.','owner':'"
                        + POLICE
                        + "','dueOn':'" + LocalDate.now().plusDays(3) + "'}]}"))
                .send().sees("What was concluded", "Threshold of section 47");
    }

    /** Each agency has a row of its own; which one, the page says. */
    private static String attendee(Reader reader, String agency, String name, String how) {
        String row = reader.page().locator("input[type=hidden][name^='/attendees/'][value='" + agency + "']")
                .getAttribute("name")
                .split("/")[2];
        return "'" + row + "':{'name':'" + name + "','role':'For the agency','how':'" + how + "'}";
    }

    private static String examined(Reader priya, String discussion) {
        priya.open(discussion).press("Record a medical examination");
        // Whoever is invited knows the child by another id than whoever has the referral.
        String known = priya.page().locator("[name='/child']").first().getAttribute("value");
        priya.fillIn(Written.as("{'child':'" + known
                + "','kind':'physical','endedAt':'" + NOW
                + "','place':'Ward G2','examiner':{'name':'Kim Invented','grade':'registrar'}}"))
                .send();
        priya.sees("Medical examinations", "Strategy discussion");
        priya.press(priya.page().locator("a[href^='/desk/examinations/']").first());
        String examination = priya.address();
        priya.press("Write the preliminary opinion").fillIn(Written.as("{'consentGivenBy':'The mother','findings':["
                + "{'site':'left pinna','description':'Linear bruise'}],'opinion':{'code':'suggests',"
                + "'reasoning':'A bruise of the ear is uncommon in falls at this age.'}}")).send().sees("Linear bruise");
        priya.press("Write the full report")
                .fillIn(Written.as("{'findings':[{'description':'Linear bruise, 18 millimetres'}]}")).send()
                .sees("In what the full report differs from the preliminary opinion", "Linear bruise, 18 millimetres");
        return examination;
    }
}
