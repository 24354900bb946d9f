package safeguarding.systemtest;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is learnt afterwards, at the desks of those who learn it: a review recommends, and is answered. */
@ExtendWith({ RunningExchange.class, Browser.class })
class LearningPagesTest {

    private static final String HEADING = "Ask who fetches the child";
    private static final String ANSWER = "Each ward asks it on admission since May.";

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
}
