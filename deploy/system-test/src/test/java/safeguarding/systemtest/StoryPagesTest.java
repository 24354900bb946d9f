package safeguarding.systemtest;

import static safeguarding.local.Story.HAMPSHIRE;
import static safeguarding.local.Story.PORTSMOUTH;
import static safeguarding.local.Story.QUAYSIDE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

import com.fasterxml.jackson.databind.JsonNode;

import safeguarding.local.Api;
import safeguarding.local.Story;

/** The story of the Jones and the Taylor children, at the desks of those who play it: in a browser, by what the pages say. */
@ResourceLock(value = RunningExchange.INBOXES, mode = ResourceAccessMode.READ)
@ExtendWith({ RunningExchange.class, Browser.class })
class StoryPagesTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final Story story = new Story(RunningExchange.api(), 777);
    private String concern = "";

    @Test
    void each_plays_his_part_at_his_desk() {
        story.begin();
        story.openInvolvements();
        story.recordReferrals();
        policeRecordTheMan();
        portsmouthTakesItUp();
        theSchoolIsToldInTheAgreedWords();
        hampshireIdentifiesUncleDaveAndTakesItBack();
        whoeverIsNotInvolvedSeesNothing();
        theAuditorSeesWhoDidWhat();
    }

    private void policeRecordTheMan() {
        story.recordOffender();
        concern = story.told(PORTSMOUTH, 2, SOON).get(0).concern();
        try (Reader martin = Browser.person("martin.example")) {
            martin.sees("Managed offenders").open("/desk/concerns/" + concern + "/told")
                    .sees("Portsmouth childrens services", "Waiting for a decision to disclose", "Quayside academy invented")
                    .doesNotSee("Hampshire childrens services");
        }
    }

    private void portsmouthTakesItUp() {
        String reference = story.reference(PORTSMOUTH, "Ella");
        try (Reader owen = Browser.person("owen.example")) {
            owen.press("Inbox").sees(reference).press(reference).sees("What you were told");
            owen.tick(owen.page().locator("#answer"));
            owen.write("Your role", "Duty social worker").press("Send").sees("Acknowledged");
        }
        try (Reader martin = Browser.person("martin.example")) {
            martin.open("/desk/concerns/" + concern + "/told").sees("1 have acknowledged", "Duty social worker");
        }
    }

    private void theSchoolIsToldInTheAgreedWords() {
        String reference = story.reference(QUAYSIDE, "Ella");
        story.waiting(concern, 1, SOON);
        try (Reader tomasz = Browser.person("tomasz.example"); Reader dilys = Browser.person("dilys.example")) {
            tomasz.press("Inbox").doesNotSee(reference);
            dilys.press("Disclosure").sees("Quayside academy invented");
            dilys.open("/desk/disclosure/" + request()).sees("Disclose to Quayside academy invented?");
            dilys.press("Decide").press("Record the decision").sees("There is a problem");
            dilys.fillIn(WordsOfDecisions.inPart(LocalDate.now().plusMonths(3))).press("Record the decision")
                    .sees("This record never changes", WordsOfDecisions.WORDING);
            story.told(QUAYSIDE, 1, SOON);
            tomasz.open("/desk/inbox").press(reference).sees(WordsOfDecisions.WORDING).doesNotSee("His offences");
        }
    }

    /** Others of the same school wait too, of other stories; the list says what about, and not of whom. */
    private String request() {
        JsonNode requests = RunningExchange.api().get(Api.SignIn.person("dilys.example"), Api.Reason.OFFENDER_MANAGEMENT,
                "/disclosure/v1/disclosure-requests?limit=200").orFail("Listing the requests").body().path("requests");
        return requests.valueStream().filter(one -> one.path("concern").asText().equals(concern)).findFirst().orElseThrow()
                .path("id").asText();
    }

    private void hampshireIdentifiesUncleDaveAndTakesItBack() {
        String reference = story.reference(HAMPSHIRE, "Lily");
        try (Reader amira = Browser.person("amira.example")) {
            amira.press("Inbox").doesNotSee(reference);
            amira.open("/desk/referrals/" + story.jonesReferral()).sees("Uncle Dave");
            amira.open("/desk/link-decisions/new?record=" + story.uncleDave() + "&other=" + story.theManByName());
            amira.press("Decide").sees("Say what you rely on");
            amira.tick(amira.page().locator("[name='/decision'][value='SAME_PERSON']"));
            amira.write("What do you rely on?", "Lily picked him out, and the van is his.");
            amira.choose(amira.page().locator("[name='/grade']"), "1B");
            amira.press("Decide").sees("These two records are of one person", "Stands");
            String decision = amira.address();

            story.told(HAMPSHIRE, 2, SOON);
            amira.open("/desk/inbox").press(reference).sees("What you were told");
            amira.open("/desk/circles/" + story.uncleDave()).sees("Ella", "Lily");

            amira.open(decision).write("Why was it wrong?", "The van belongs to somebody else.").press("Take it back")
                    .sees("Taken back");
            story.told(HAMPSHIRE, 4, SOON);
            amira.open("/desk/inbox").sees("No longer open to you");
        }
    }

    private void whoeverIsNotInvolvedSeesNothing() {
        try (Reader idris = Browser.person("idris.example")) {
            idris.press("Inbox").sees("waits for you");
            for (String path : List.of("/desk/concerns/" + concern + "/reading", "/desk/referrals/" + story.jonesReferral())) {
                idris.open(path).sees("There is nothing here").doesNotSee("Uncle Dave");
            }
        }
    }

    private void theAuditorSeesWhoDidWhat() {
        try (Reader nadia = Browser.person("nadia.example")) {
            nadia.press("Trail").sees("Trail");
            nadia.open("/desk/trail/chain/" + concern).sees("hampshire-and-isle-of-wight-police", "Notice told");
            nadia.open("/desk/trail/state").sees("Checkpoints and proofs");
        }
    }
}
