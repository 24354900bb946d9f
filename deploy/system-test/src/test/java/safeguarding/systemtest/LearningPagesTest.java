package safeguarding.systemtest;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

import safeguarding.local.Story;

/** What is learnt afterwards, at the desks of those who learn it: a review recommends, and is answered. */
@ResourceLock(value = RunningExchange.INBOXES, mode = ResourceAccessMode.READ)
@ExtendWith({ RunningExchange.class, Browser.class })
class LearningPagesTest {

    private static final String HEADING = "Ask who fetches the child";
    private static final String ANSWER = "Each ward asks it on admission since May.";

    private static final String PURPOSE = "What each of us knew, and when";
    private static final String FOUND = "Nobody asked who fetches the children.";

    @Test
    void a_review_recommends_what_another_agency_answers_and_the_answer_is_enough() {
        try (Reader helen = Browser.person("helen.example"); Reader joan = Browser.person("joan.example")) {
            helen.open("/desk/reviews").press("Record a review").send().sees("There is a problem");
            helen.fillIn(Written.as("{'title':'Child K','criteria':'Referred by the hub','pseudonymsOnly':true,"
                    + "'themes':['risk-assessment']}")).send().sees("Child K", "It is not published");
            helen.press("Recommend something").fillIn(Written.as("{'heading':'" + HEADING + "','text':'Ask at each admission.',"
                    + "'agency':'portsmouth-hospitals','dueOn':'" + LocalDate.now().plusMonths(3) + "'}")).send();
            String recommendation = helen.press(HEADING).sees("Nothing yet", "Portsmouth hospitals").address();

            joan.open("/desk/recommendations").press(HEADING);
            joan.press(joan.page().locator("a[href$='/answer']")).fillIn(Written.as("{'progress':'DONE','text':'" + ANSWER
                    + "','taught':[{'how':'briefing','toWhom':'All wards'}]}")).send().sees(ANSWER, "All wards");

            helen.open(recommendation).sees(ANSWER).press("Say whether it is enough")
                    .fillIn(Written.as("{'assured':true,'reason':'Ten forms were looked at.'}")).send()
                    .sees("Enough", "Ten forms were looked at.");
        }
    }

    @Test
    void a_panel_looks_at_chronologies_finds_something_and_concludes() {
        Story story = new Story(RunningExchange.api(), 510);
        story.begin();
        story.openInvolvements();
        story.recordReferrals();
        String child = story.jonesChild();
        try (Reader amira = Browser.person("amira.example"); Reader priya = Browser.person("priya.example")) {
            amira.open("/desk/panels/new/" + child).fillIn(Written.as("{'purpose':'" + PURPOSE + "','reviewers':["
                    + "{'agency':'hampshire-childrens-services','name':'Amira Example','role':'Head of safeguarding'},"
                    + "{'agency':'hampshire-and-isle-of-wight-healthcare','name':'Priya Example','role':'Named nurse'}]}"))
                    .send();
            String panel = amira.sees(PURPOSE, "Named nurse").address();

            priya.open(panel).press("Say what you find")
                    .fillIn(Written.as("{'found':'" + FOUND + "','from':'Priya Example, named nurse'}")).send().sees(FOUND);

            amira.open(panel).sees(FOUND).press("Conclude")
                    .fillIn(Written.as("{'summary':'Each of us knew a part.','riskAnswered':true}")).send()
                    .sees("Each of us knew a part.", "Risk answered");
        }
    }
}
