package safeguarding.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

/**
 * Property 7: whoever has nothing to do with a child sees nothing at any time, and cannot tell that there is anything to see.
 */
@QuarkusTest
class UninvolvedAgencyTest extends OverHttp {

    private static final String[] ROLES = { "practitioner", "referrer", "disclosure-officer" };

    @Test
    void sees_the_same_before_and_while_and_after_others_are_told() {
        String stranger = TestAgencies.fresh("CHILDRENS_SERVICES");
        String involved = TestAgencies.fresh("CHILDRENS_SERVICES");
        Household household = new Household();
        UUID concern = UUID.randomUUID();
        String before = view(stranger, UUID.randomUUID(), UUID.randomUUID());

        recorded(Linkage.REFERRAL, household.referral(1));
        UUID involvement = household.worksWithTom(involved);
        recorded(Linkage.CONCERN, Linkage.concern(concern, 1, household.man, "SAFEGUARDING", POLICE));
        String notice = Household.inbox(involved).getString("items[0].notice");
        assertThat(view(stranger, concern, UUID.fromString(notice))).isEqualTo(before);

        recorded(Linkage.REFERRAL, household.withoutConnection(2));
        assertThat(view(stranger, concern, UUID.fromString(notice))).isEqualTo(before);
        assertThat(view(stranger, involvement, involvement)).isEqualTo(before);
        assertThat(count("notice where agency = '" + stranger + "'")).isZero();
    }

    @Test
    void cannot_tell_from_opening_an_involvement_whether_others_know_the_child() {
        Household household = new Household();
        recorded(Linkage.REFERRAL, household.referral(1));
        household.worksWithTom(TestAgencies.fresh("HEALTH_TRUST"));
        Someone unknown = Someone.invented("Tom").born("2015-02-01").withNumber("nhs-number", Someone.nhsNumber());

        assertThat(opened(household.tom)).isEqualTo(opened(unknown));
    }

    @Test
    void is_refused_the_right_to_read_a_concern_as_if_there_were_none() {
        String stranger = TestAgencies.fresh("POLICE");
        Household household = new Household();
        household.worksWithTom(TestAgencies.fresh("POLICE"));
        recorded(Linkage.REFERRAL, household.referral(1));
        UUID concern = UUID.randomUUID();
        recorded(Linkage.CONCERN, Linkage.concern(concern, 1, household.man, "SAFEGUARDING", POLICE));

        assertThat(right(concern, stranger)).isEqualTo(right(UUID.randomUUID(), stranger)).contains("{\"permitted\":false}");
    }

    @Test
    void becomes_involved_and_is_told_what_it_missed() {
        String late = TestAgencies.fresh("SCHOOL");
        Household household = new Household();
        recorded(Linkage.REFERRAL, household.referral(1));
        UUID concern = UUID.randomUUID();
        recorded(Linkage.CONCERN, Linkage.concern(concern, 1, household.man, "SAFEGUARDING", POLICE));
        Household.inbox(late, "").body("items", empty());

        Household.opens(late, "CHILD", household.tina, "tina");

        Household.inbox(late, "").body("items.size()", equalTo(1)).body("items[0].concern.id", equalTo(concern.toString()))
                .body("items[0].about.yourReference", equalTo("tina")).body("items[0].detail", equalTo("SUMMARY"));
    }

    /** Everything that an agency can look at, as it sees it. */
    private static String view(String agency, UUID one, UUID other) {
        List<String> seen = new ArrayList<>();
        for (UUID id : List.of(one, other)) {
            for (String path : List.of("/v1/inbox", "/v1/notices/" + id, "/v1/concerns/" + id + "/recipients",
                    "/v1/involvements/" + id)) {
                seen.add(path.replace(id.toString(), "ID") + Answers.seen(Calls.as(agency, ROLES).when().get(path)));
            }
            for (String act : List.of("acknowledgement", "recall-confirmation", "action")) {
                seen.add(Answers.seen(Calls.as(agency, ROLES).body("{\"name\":\"Anna Example\",\"role\":\"x\"}").when()
                        .put("/v1/notices/" + id + "/" + act)));
            }
        }
        return String.join("\n", seen);
    }

    private static String opened(Someone who) {
        var answer = Calls.as(TestAgencies.fresh("SCHOOL"), "practitioner").body(Household.opening("CHILD", who, "pupil"))
                .when().post("/v1/involvements");
        return Answers.seen(answer).replace(answer.path("id"), "ID");
    }

    private static String right(UUID concern, String agency) {
        return Answers.seen(Calls.as(Tokens.of("referral-service").roles("rights-checker"), "rights-check", Calls.LEGAL_BASIS)
                .body("{\"concern\":\"" + concern + "\",\"agency\":\"" + agency + "\"}").when().post("/v1/read-rights"));
    }
}
