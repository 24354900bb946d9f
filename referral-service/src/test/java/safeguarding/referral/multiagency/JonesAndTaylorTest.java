package safeguarding.referral.multiagency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static safeguarding.referral.Invented.CHILDRENS_SERVICES;
import static safeguarding.referral.Invented.SCHOOL;
import static safeguarding.referral.TwoFamilies.NURSERY;
import static safeguarding.referral.TwoFamilies.POLICE;
import static safeguarding.referral.TwoFamilies.PROBATION;
import static safeguarding.referral.TwoFamilies.entry;
import static safeguarding.referral.TwoFamilies.quoted;
import static safeguarding.referral.TwoFamilies.read;
import static safeguarding.referral.TwoFamilies.shared;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import safeguarding.referral.OverHttp;
import safeguarding.referral.TwoFamilies;

/**
 * The chronology that the briefing of January 2024 tells of: of significant events, for both sibling groups, by several
 * agencies.
 */
@QuarkusTest
class JonesAndTaylorTest extends OverHttp {

    private static final String CIRCLE = ", \"sharing\": {\"audience\": \"CIRCLE\"}";

    private TwoFamilies families;
    private String images;
    private String partner;
    private String injury;
    private String visit;

    @BeforeEach
    void each_agency_keeps_its_own() {
        families = new TwoFamilies();
        // Out of order, as they come.
        images = entry(POLICE, "abuse-images", "2026-08-20", quoted(families.daveAgain, families.ada), CIRCLE);
        partner = shared(SCHOOL, "new-partner", "2026-05-04", quoted(families.mia, families.dave));
        visit = entry(PROBATION, "change-of-contact", "2026-06-11", quoted(families.daveAtProbation), CIRCLE);
        injury = shared(NURSERY, "injury", "2026-02-03", quoted(families.miaAtNursery));
    }

    @Test
    void over_the_man_it_goes_through_both_families_whoever_refers_to_whom_by_which_record() {
        read(CHILDRENS_SERVICES, families.dave, "?over=GROUP").statusCode(200)
                .body("lines.id", contains(injury, partner, visit, images))
                .body("lines.agency", contains(NURSERY, SCHOOL, PROBATION, POLICE))
                .body("lines[1].said.statement.text", equalTo("new-partner by " + SCHOOL))
                .body("lines.find { it.id == '" + images + "' }.people", hasItem("adult-1"))
                .body("lines.find { it.id == '" + partner + "' }.people", hasItem("adult-1"))
                .body("people.ref", containsInAnyOrder("adult-1", "child-1", "child-2"));
    }

    @Test
    void it_is_the_same_under_every_record_of_the_man_and_however_often_somebody_looks() {
        String first = lines(read(CHILDRENS_SERVICES, families.dave, "?over=GROUP"));

        assertThat(lines(read(CHILDRENS_SERVICES, families.daveAgain, "?over=GROUP"))).isEqualTo(first);
        assertThat(lines(read(CHILDRENS_SERVICES, families.dave, "?over=GROUP"))).isEqualTo(first);
    }

    @Test
    void what_one_family_s_agency_says_of_the_man_reaches_the_other_family_s_but_not_what_it_says_of_its_children_alone() {
        String ofAda = shared(POLICE, "police-call-out", "2026-08-01", quoted(families.ada));

        read(SCHOOL, families.dave, "?over=GROUP").statusCode(200)
                .body("lines.id", contains(injury, partner, visit, images));
        assertThat(read(POLICE, families.dave, "?over=GROUP").statusCode(200).extract().jsonPath().getList("lines.id"))
                .contains(ofAda, visit, partner, images).doesNotContain(injury);
    }

    @Test
    void over_one_sibling_group_it_is_the_children_s_alone_and_over_the_household_whoever_lives_there() {
        String gran = shared(POLICE, "support", "2026-08-02", quoted(families.gran));

        read(CHILDRENS_SERVICES, families.ben, "?over=GROUP").statusCode(200).body("lines.id", contains(images));
        read(CHILDRENS_SERVICES, families.ben, "").statusCode(200).body("lines", hasSize(0));
        read(CHILDRENS_SERVICES, families.ben, "?over=HOUSEHOLD").statusCode(200).body("lines.id", contains(gran, images));
        read(CHILDRENS_SERVICES, families.mia, "?over=HOUSEHOLD").statusCode(200).body("lines.id", contains(injury, partner));
    }

    @Test
    void a_confirmation_and_a_contradiction_stand_side_by_side() {
        String confirming = entry(CHILDRENS_SERVICES, "new-partner", "2026-05-06", quoted(families.mia, families.dave),
                CIRCLE + ", \"confirms\": [\"" + partner + "\"]");
        String contradicting = entry(NURSERY, "other", "2026-05-05", quoted(families.miaAtNursery),
                CIRCLE + ", \"contradicts\": [\"" + partner + "\"], \"heardFrom\": \"" + POLICE + "\"");

        ValidatableResponse seen = read(CHILDRENS_SERVICES, families.mia, "").statusCode(200)
                .body("corroborations", hasSize(1)).body("corroborations[0].lines", contains(partner, confirming))
                .body("corroborations[0].sources", equalTo(2))
                .body("contradictions.ground", containsInAnyOrder("STATED", "DATES"));
        assertThat(seen.extract().jsonPath().getList("contradictions.other", String.class)).contains(contradicting, confirming);
    }

    private static String lines(ValidatableResponse seen) {
        List<Object> lines = seen.statusCode(200).extract().jsonPath().getList("lines");
        return lines.toString();
    }
}
