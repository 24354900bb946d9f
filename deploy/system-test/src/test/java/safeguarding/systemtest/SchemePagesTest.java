package safeguarding.systemtest;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody asks about a man who stays with her granddaughter: step by step at the desk of the police, to the end of it. */
@ExtendWith({ RunningExchange.class, Browser.class })
class SchemePagesTest {

    @Test
    void an_application_goes_from_its_taking_by_checks_interview_ask_and_assessment_to_its_end() {
        LocalDateTime now = LocalDateTime.now(ZoneId.of("Europe/London")).truncatedTo(ChronoUnit.MINUTES);
        try (Reader dilys = Browser.person("dilys.example")) {
            dilys.open("/desk/scheme").press("Take an application").fillIn(Written.as("{'receivedAt':'" + now
                    + "','channel':'TELEPHONE',"
                    + "'applicant':{'names':[{'given':'Gwen','family':'Applicantinvented'}],'relation':'Grandmother','safeContact':"
                    + "{'how':'01962 000000','when':'Before four','mayLeaveMessage':false}},'children':[{'names':[{'given':'Ella',"
                    + "'family':'Kimberinvented'}],'inTheCareOf':'Her mother'}],'subject':{'names':[{'given':'David','family':'Marshinvented'}]},"
                    + "'contact':{'kinds':['through-the-family'],'nature':'Her mother has a new partner.'}}")).send();
            dilys.sees("A child is in danger: refer at once", "Applicantinvented");

            dilys.press("First checks").fillIn(Written.as("{'checks':[{'system':'pnc','by':'Dilys Example','at':'" + now
                    + "','result':'NO_RECORD'}],'immediateRisk':false,'because':'She is with her father this week.'}")).send();
            dilys.press("Admission").fillIn(Written.as("{'because':'He stays there each weekend.'}")).send();
            dilys.press("Interview").fillIn(Written.as("{'heldAt':'" + now + "','manner':'IN_PERSON','by':'Dilys Example',"
                    + "'warnings':['false-statement','not-the-recipient'],'identity':{'result':'VERIFIED','documents':'Passport'},"
                    + "'address':{'result':'VERIFIED','documents':'Council tax bill'},'relation':{'result':'NOT_VERIFIED'},"
                    + "'account':'He comes on Fridays.'}")).send();
            dilys.press("Ask an agency")
                    .fillIn(Written.as("{'agency':'hampshire-childrens-services','what':'Is she known to you?',"
                            + "'askedAt':'" + now + "','replyBy':'" + now.plusDays(2) + "'}"))
                    .send();
            dilys.press("Record the answer")
                    .fillIn(Written.as("{'result':'NO_RECORD','by':'Amira Example','repliedAt':'" + now + "'}"))
                    .send().sees("Searched, and has no record.");
            dilys.press("Assessment")
                    .fillIn(Written.as("{'causeForConcern':'NO','facts':'Nothing is recorded.','opinion':'Low.',"
                            + "'by':'Dilys Example'}"))
                    .send().sees("Nothing is recorded.");

            dilys.press("Withdrawal").fillIn(Written.as("{'on':'" + LocalDate.now() + "','said':'By telephone.'}")).send()
                    .sees("By telephone.");
            dilys.doesNotSee("A child is in danger: refer at once");
        }
    }
}
