package safeguarding.systemtest;

import static safeguarding.local.Story.HAMPSHIRE;
import static safeguarding.local.Story.PORTSMOUTH;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.microsoft.playwright.Page;

import safeguarding.local.Story;

/** Takes the pictures of docs/pictures anew. No test of the build: {@code deploy/pictures} runs it. */
@ExtendWith({ RunningExchange.class, Browser.class })
class Pictures {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Path FOLDER = Path.of("..", "..", "docs", "pictures");

    @Test
    void of_the_main_pages() {
        Story story = new Story(RunningExchange.api(), 7);
        story.begin();
        story.openInvolvements();
        story.recordReferrals();
        story.recordOffender();
        String concern = story.told(PORTSMOUTH, 2, SOON).get(0).concern();
        story.identifyUncleDave();
        story.told(HAMPSHIRE, 2, SOON);

        picture("start", "-", "/");
        picture("report", "-", "/report");
        picture("inbox", "owen.example", "/desk/inbox");
        picture("work-list", "amira.example", "/desk/work");
        picture("referral", "amira.example", "/desk/referrals/" + story.jonesReferral());
        picture("circle", "amira.example", "/desk/circles/" + story.uncleDave());
        picture("told", "dilys.example", "/desk/concerns/" + concern + "/told");
        picture("disclosure", "dilys.example", "/desk/disclosure");
        picture("chain", "nadia.example", "/desk/trail/chain/" + concern);
    }

    private static void picture(String name, String who, String path) {
        try (Reader reader = who.equals("-") ? Browser.anybody() : Browser.person(who)) {
            reader.open(path);
            // A drawing comes to rest.
            reader.page().waitForTimeout(1500);
            reader.page().screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
        }
    }
}
