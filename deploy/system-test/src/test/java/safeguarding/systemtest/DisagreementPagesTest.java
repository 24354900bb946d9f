package safeguarding.systemtest;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

import safeguarding.local.Story;

/**
 * A school does not agree with the hub, at the desks of both: raised, answered, taken a stage further, answered anew, settled.
 */
@ResourceLock(value = RunningExchange.INBOXES, mode = ResourceAccessMode.READ)
@ExtendWith({ RunningExchange.class, Browser.class })
class DisagreementPagesTest {

    private final Story story = new Story(RunningExchange.api(), 502);

    @Test
    void a_school_and_the_hub_come_to_agree_stage_by_stage() {
        story.begin();
        story.recordReferrals();
        try (Reader grace = Browser.person("grace.example"); Reader amira = Browser.person("amira.example")) {
            String disagreement = raised(grace);
            String reference = disagreement.substring(disagreement.length() - 6).toUpperCase(Locale.ROOT);

            amira.press("Disagreements").sees("What your agency owes", "Larkfield primary invented does not agree with you");
            answered(amira.press(reference).sees("Your agency owes something").doesNotSee("Settle it"), "DECISION_STANDS");
            amira.sees("The decision stands").doesNotSee("Your agency owes something");

            grace.open(disagreement).sees("You have an answer", "Nobody was found at home.").press("Take it to the next stage");
            grace.write("Why it cannot be settled here", "He comes again on Friday.").write("Your name and role",
                    "Grace Example");
            grace.press("Take it further").sees("Stage 2: Managers", "He comes again on Friday.");
            answered(amira.open(disagreement).sees("Stage 2: Managers", "Your agency owes something"), "DECISION_CHANGES");

            grace.open("/desk/disagreements").sees("What your agency owes",
                    "You do not agree with Hampshire childrens services");
            grace.press(reference).press("Settle it");
            grace.tick(grace.page().locator("[name='/how'][value='AGREED']"));
            grace.write("What was agreed, or why", "There is a strategy discussion on Tuesday.").press("Settle it")
                    .sees("Settled", "We agree now").doesNotSee("Take it to the next stage");
            amira.open("/desk/disagreements").doesNotSee(reference);
            amira.open("/desk/disagreements?show=all").sees(reference);
        }
    }

    private String raised(Reader grace) {
        grace.open("/desk/referrals/" + story.jonesReferral()).press("Raise a disagreement");
        grace.press("Raise the disagreement").sees("There is a problem", "Fill in \u201cWhy you do not agree\u201d.");
        grace.fillIn(Written.as("{'with':'hampshire-childrens-services'}"));
        grace.tick(grace.page().locator("[name='/children:all']").first());
        grace.tick(grace.page().locator("[name='/about'][value='no-further-action']"));
        grace.write("What was decided, or was not", "Nothing further is done.")
                .write("Why you do not agree", "Nobody has found out who collects the child on Fridays.")
                .write("What is to be done instead", "A strategy discussion this week.")
                .write("How the children are safe until this is settled", "Their grandmother collects them.")
                .write("Your name and role", "Grace Example, designated safeguarding lead");
        return grace.press("Raise the disagreement")
                .sees("Waits for an answer", "Your agency does not agree with a decision of Hampshire childrens services",
                        "Their grandmother collects them.")
                .address();
    }

    private static void answered(Reader amira, String verdict) {
        amira.press("Answer").tick(amira.page().locator("[name='/verdict'][value='" + verdict + "']"));
        amira.write("Why", "Nobody was found at home.").write("Your name and role", "Amira Example, team manager")
                .press("Send the answer").sees("Nobody was found at home.");
    }
}
