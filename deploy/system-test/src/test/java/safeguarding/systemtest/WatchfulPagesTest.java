package safeguarding.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.local.Story.PORTSMOUTH;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

import com.microsoft.playwright.Page;

import safeguarding.local.Story;

/** A page that is being looked at shows what comes; and whoever stands too near is taken off somebody. */
@ResourceLock(value = RunningExchange.INBOXES, mode = ResourceAccessMode.READ)
@ExtendWith({ RunningExchange.class, Browser.class })
class WatchfulPagesTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final Story story = new Story(RunningExchange.api(), 503);

    @Test
    void an_inbox_shows_what_comes_without_being_loaded_anew_and_a_conflict_of_interest_ends_with_somebody_else() {
        story.begin();
        story.openInvolvements();
        story.recordReferrals();
        try (Reader watching = Browser.person("owen.example"); Reader declaring = Browser.person("owen.example")) {
            Page inbox = watching.press("Inbox").page();
            inbox.evaluate("window.isTheSame = true");
            inbox.locator("[data-print]").focus();

            story.recordOffender();
            story.told(PORTSMOUTH, 2, SOON);
            String child = story.reference(PORTSMOUTH, "Ella");
            inbox.getByText(child).first().waitFor();
            assertThat(saidAloud(inbox)).contains("to do");

            declared(declaring, child);
            inbox.getByText("A worker of your agency must not work with this person: " + child).first().waitFor();
            assertThat(inbox.evaluate("window.isTheSame")).isEqualTo(true);
            assertThat(inbox.evaluate("document.activeElement.matches('[data-print]')")).isEqualTo(true);

            declaring.open("/desk/reassignments").sees(child, "colleague.example");
            declaring.press(declaring.page().locator("tr", new Page.LocatorOptions().setHasText(child))
                    .getByText("Say who does it now"));
            declaring.press("Somebody else does it now").sees("Say who works with this person now.");
            declaring.write("What was done", "Olga has the family now.").write("Your role", "Team manager")
                    .press("Somebody else does it now").doesNotSee(child);
        }
    }

    /** The worker need not be one whom the exchange knows. */
    private static void declared(Reader reader, String child) {
        reader.open("/desk/involvements").write("Your agency\u2019s reference", child).press("Find this child");
        reader.press(
                reader.page().locator("a[href^='/desk/involvements/']", new Page.LocatorOptions().setHasText(child)).first());
        reader.press("Declare a conflict of interest").press("Declare it").sees("There is a problem");
        reader.write("Which worker?", "colleague.example").write("For which agency", "Portsmouth children")
                .tick("The worker is of the family, by whatever tie").write("How is it known?", "She said so herself.")
                .press("Declare it").sees("Stands", "colleague.example, Portsmouth childrens services", "Is of the family");
    }

    private static String saidAloud(Page page) {
        return page.locator("[role=status][aria-live=polite]").textContent();
    }
}
