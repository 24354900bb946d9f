package safeguarding.registry.lane;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.TestAgencies;

/** What an agency's change does to those who were told. */
@QuarkusTest
class ResettlingTest extends OverHttp {

    private final Household household = new Household();
    private String trust;

    @BeforeEach
    void a_trust_is_told() {
        trust = TestAgencies.fresh("HEALTH_TRUST");
        household.worksWithTom(trust);
        recorded(Linkage.REFERRAL, household.referral(1));
        recorded(Linkage.CONCERN, Linkage.concern(UUID.randomUUID(), 1, household.man, "SAFEGUARDING", POLICE));
    }

    @Test
    void an_agency_that_closes_for_good_gets_a_recall_and_when_it_opens_again_a_notice() {
        TestAgencies.close("HEALTH_TRUST", trust);
        Household.inbox(trust, "").body("items.kind", contains("NOTICE", "RECALL"));

        TestAgencies.register("HEALTH_TRUST", trust);
        Household.inbox(trust, "").body("items.kind", contains("NOTICE", "RECALL", "NOTICE"));
    }

    @Test
    void whoever_takes_an_agencys_place_is_told_what_it_was_told() {
        String successor = TestAgencies.fresh("HEALTH_TRUST");
        Household.inbox(successor, "").body("items", empty());

        TestAgencies.close("HEALTH_TRUST", trust, successor);

        Household.inbox(successor, "").body("items.kind", contains("NOTICE"))
                .body("items[0].about.yourReference", equalTo("ref-" + household.tom.family()));
    }

    @Test
    void an_agency_that_becomes_of_another_type_stands_where_that_type_stands() {
        TestAgencies.register("BAKERY", trust);

        Household.inbox(trust, "").body("items.kind", contains("NOTICE", "RECALL"));
    }
}
