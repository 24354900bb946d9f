package safeguarding.systemtest;

import static safeguarding.local.Story.HAMPSHIRE;
import static safeguarding.local.Story.HEALTH_VISITORS;
import static safeguarding.local.Story.PORTSMOUTH;

import java.time.Duration;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import safeguarding.local.Api.Reason;
import safeguarding.local.Api.SignIn;
import safeguarding.local.Story;

/** What is kept from some: lines that are shared in part, a sealed name, a concern not to be shared, an address. */
@ResourceLock(value = RunningExchange.INBOXES, mode = ResourceAccessMode.READ)
@ExtendWith({ RunningExchange.class, Browser.class })
class GuardedPagesTest {

    private static final SignIn SOCIAL_WORKER = SignIn.person("amira.example");
    private static final String SOON = LocalDate.now().plusMonths(1).toString();
    private static final String TO_SOME = "'sharing':{'audience':'NAMED','agencies':['" + HEALTH_VISITORS
            + "'],'because':'Told in confidence.','reviewOn':'" + SOON + "'}";
    private static final String TO_NOBODY = "'sharing':{'audience':'NOBODY','because':'The police ask for time.','reviewOn':'"
            + SOON + "'}";
    private static final String TO_ALL = "'sharing':{'audience':'CIRCLE'}";
    private static final String WORDS = "He waits in the red van.";

    @Test
    void each_line_of_a_child_is_recorded_and_shared_as_its_writer_says() {
        Story story = new Story(RunningExchange.api(), 506);
        story.openInvolvements();
        story.recordReferrals();
        JsonNode referral = RunningExchange.api().get(SOCIAL_WORKER, Reason.SAFEGUARDING,
                "/referral/v1/referrals/" + story.jonesReferral()).orFail("Reading the referral").body();
        String max = referral.path("children").path(1).path("id").asText();
        String mother = referral.path("adults").path(0).path("id").asText();
        try (Reader amira = Browser.person("amira.example"); Reader priya = Browser.person("priya.example")) {
            line(amira, story, "voices", max,
                    "{'words':'" + WORDS + "','manner':'SPOKE','tellsOfHarm':'YES','heard':'2026-01-12',"
                            + "'heardBy':'class teacher'," + TO_SOME + "}");
            amira.sees(WORDS, "Only the agencies that I name", "Told in confidence.");
            line(amira, story, "indicator-records", max,
                    "{'recorded':'2026-01-12','sections':[{'section':'family-environmental',"
                            + "'context':'The flat is shared.','indications':[{'indicator':'Somebody else often minds the child',"
                            + "'presence':'REPORTED','description':'Told by her mother.','observer':'class teacher'}],"
                            + TO_NOBODY + "}]}");
            amira.sees("The flat is shared.", "Nobody else, for now");
            line(amira, story, "neglect-records", max, "{'graded':'2026-01-12','grades':[{'area':'SAFETY','grade':4}],"
                    + "'signs':[{'sign':'was-not-brought','description':'The second appointment.'}]," + TO_ALL + "}");
            amira.sees("The second appointment.");
            line(amira, story, "protective-capacities", max, "{'carer':'" + mother + "','assessed':'2026-01-12','factors':["
                    + "{'harm':'neglect','able':'NO','willing':'YES','evidence':'She works at night.'}]," + TO_ALL + "}");
            amira.sees("She works at night.");

            amira.open("/desk/chronologies/" + max).sees(WORDS);
            priya.open("/desk/chronologies/" + max).sees(WORDS).doesNotSee("Somebody else often minds the child");
        }
    }

    @Test
    void a_name_is_sealed_and_two_people_together_open_it_once() {
        String referral = RunningExchange.api().post(SOCIAL_WORKER, Reason.SAFEGUARDING, "/referral/v1/referrals", Written.as(
                "{'sentTo':'" + HAMPSHIRE + "','source':'2A','children':[{'ref':'dora','names':[{'given':'Dora','family':"
                        + "'Ashinvented','use':'CURRENT'}]}],'referrer':{'name':'Nora Plantedgrandmother','role':'Grandmother',"
                        + "'phone':'01632 960777'},'reason':{'worries':'She is left alone at night.','parentsAware':'NOT_KNOWN',"
                        + "'harmTypes':['neglect']}}"))
                .orFail("Recording a referral").body().path("id").asText();
        try (Reader amira = Browser.person("amira.example");
                Reader helen = Browser.person("helen.example");
                Reader bruno = Browser.person("bruno.example")) {
            amira.open("/desk/sealed-identities/" + referral + "/sealing").fillIn(Written.as(
                    "{'name':'Nora Plantedgrandmother','phone':'01632 960777'}")).send()
                    .sees("Sealed", "Nobody has asked to open it.").doesNotSee("Plantedgrandmother");

            helen.open("/desk/sealed-identities").write("Reference of the referral", referral).send();
            String sealed = helen.fillIn(Written.as("{'reason':'The family court has ordered it.'}")).send()
                    .sees("The family court has ordered it.", "Somebody else has to consent").address();
            bruno.open(sealed).press("Consent").sees("bruno.example");
            helen.open(sealed).press("Look at the name, once").sees("Nora Plantedgrandmother", "The name is open, this once");
            helen.press("Close it").doesNotSee("Plantedgrandmother", "Look at the name, once");
        }
    }

    @Test
    void a_concern_is_not_shared_without_asking_until_that_is_lifted() {
        Story story = new Story(RunningExchange.api(), 508);
        story.begin();
        story.openInvolvements();
        story.recordReferrals();
        story.recordOffender();
        String concern = story.told(PORTSMOUTH, 2, Duration.ofSeconds(20)).get(0).concern();
        try (Reader dilys = Browser.person("dilys.example")) {
            dilys.open("/desk/concerns/" + concern + "/told").press("Do not share this without asking us");
            String restriction = dilys
                    .fillIn(Written.as("{'agency':'" + PORTSMOUTH + "','reason':'WOULD_PREJUDICE_INVESTIGATION',"
                            + "'explanation':'He is arrested on Friday.','reviewOn':'" + SOON + "'}"))
                    .send()
                    .sees("Stands", "Not to be shared with Portsmouth childrens services").address();
            story.told(PORTSMOUTH, 4, Duration.ofSeconds(20));

            dilys.open("/desk/share-restrictions").press(dilys.page().locator("a[href='" + restriction + "']"));
            dilys.write("Why is it lifted?", "He was arrested.").press("Lift it").sees("Lifted");
        }
    }

    @Test
    void an_address_is_protected_until_that_is_lifted() {
        Story story = new Story(RunningExchange.api(), 509);
        story.openInvolvements();
        String child = story.reference(PORTSMOUTH, "Ella");
        try (Reader owen = Browser.person("owen.example")) {
            owen.open("/desk/involvements").write("Your agency\u2019s reference", child).press("Find this child");
            owen.press(naming(owen, "a[href^='/desk/involvements/']", child).first()).press("Protect the address").send()
                    .sees("There is a problem", "Say why the address is protected.");
            owen.fillIn(Written
                    .as("{'agencies':['portsmouth-hospitals'],'reason':'VICTIM_AT_RISK','explanation':'He must not find them.',"
                            + "'reviewOn':'" + SOON + "'}"))
                    .send().sees(child, "Portsmouth hospitals");

            owen.press(naming(owen, "a[href$='/lifting']", child)).write("Why is it lifted?", "They have moved.")
                    .press("Lift the protection").doesNotSee(child);
        }
    }

    /** From the referral, by the link at the child. */
    private static void line(Reader reader, Story story, String noun, String child, String document) {
        String link = "a[href^='/desk/lines/" + noun + "/new/" + child + "']";
        reader.open("/desk/referrals/" + story.jonesReferral());
        Locator folded = reader.page().locator("details:not([open]):has(" + link + ") summary");
        if (folded.count() > 0) {
            reader.press(folded);
        }
        reader.press(reader.page().locator(link)).fillIn(Written.as(document)).send();
    }

    private static Locator naming(Reader reader, String links, String text) {
        return reader.page().locator(links, new Page.LocatorOptions().setHasText(text));
    }
}
