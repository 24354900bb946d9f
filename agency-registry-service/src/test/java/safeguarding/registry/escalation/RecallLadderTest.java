package safeguarding.registry.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import safeguarding.kit.caller.Actor;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.TestAgencies;
import safeguarding.registry.circle.Concerns;
import safeguarding.registry.lane.Lane;
import safeguarding.registry.notice.Ledger;
import safeguarding.testkit.Calls;

/** Whoever was told on a tie that does not hold goes on believing it, unless somebody there takes the recall up. */
@QuarkusTest
class RecallLadderTest extends OverHttp {

    private static final Actor SELF = Actor.system("agency-registry-service", "safeguarding-child",
            "https://www.legislation.gov.uk/ukpga/2004/31/section/16LA");

    private final Household household = new Household();
    private final UUID concern = UUID.randomUUID();
    private String agency;
    private UUID notice;

    @Inject
    LadderWatch watch;

    @Inject
    Lane lane;

    @Inject
    Ledger ledger;

    @Inject
    Concerns concerns;

    @BeforeEach
    void what_an_agency_was_told_is_taken_back() {
        agency = TestAgencies.fresh("CHILDRENS_SERVICES");
        household.worksWithTom(agency);
        recorded(Linkage.REFERRAL, household.referral(1));
        recorded(Linkage.CONCERN, Linkage.concern(concern, 1, household.man, "SAFEGUARDING", POLICE));
        recorded(Linkage.REFERRAL, household.withoutConnection(2));
        await().untilAsserted(() -> Household.inbox(agency, "").body("items.kind", contains("NOTICE", "RECALL")));
        notice = UUID.fromString(Household.inbox(agency).getString("items[0].notice"));
    }

    @Test
    void at_half_the_time_the_agency_is_reminded() {
        recalledEarlierBy(Duration.ofHours(13));

        allLook();

        Household.inbox(agency, "").body("items.kind", contains("NOTICE", "RECALL", "REMINDER"))
                .body("items[2].notice", equalTo(notice.toString())).body("items[2].concern.pointer", nullValue());
    }

    @Test
    void what_nobody_confirms_reaches_one_role_after_the_other_and_the_sender_sees_it() {
        recalledEarlierBy(Duration.ofDays(14));

        allLook();
        allLook();

        Household.inbox(agency, "").body("items.kind",
                contains("NOTICE", "RECALL", "REMINDER", "ESCALATION", "ESCALATION", "ESCALATION"));
        seen().body("recipients[0].escalatedTo", equalTo("safeguarding-partner"));
        Calls.as(agency, "practitioner").when().get("/v1/notices/" + notice).then().statusCode(200)
                .body("escalatedTo", equalTo("safeguarding-partner"));
    }

    @Test
    void what_is_confirmed_climbs_no_further() {
        Calls.as(agency, "practitioner").body("{\"name\":\"Anna Example\",\"role\":\"Duty social worker\"}").when()
                .put("/v1/notices/" + notice + "/recall-confirmation").then().statusCode(200);
        recalledEarlierBy(Duration.ofDays(14));

        allLook();

        Household.inbox(agency, "").body("items.kind", contains("NOTICE", "RECALL"));
    }

    @Test
    void whoever_is_told_anew_has_nothing_to_confirm() {
        recorded(Linkage.REFERRAL, household.referral(3));
        recalledEarlierBy(Duration.ofDays(14));

        allLook();

        Household.inbox(agency, "").body("items.kind", contains("NOTICE", "RECALL", "NOTICE"));
        seen().body("recipients[0].escalatedTo", nullValue());
    }

    /** The agreement is in force again as soon as the transaction has not happened. */
    @Test
    void when_the_agreement_ends_a_recall_is_waited_for_all_the_same() {
        recorded(Linkage.REFERRAL, household.referral(3));
        await().untilAsserted(() -> Household.inbox(agency, "").body("items.kind", contains("NOTICE", "RECALL", "NOTICE")));
        QuarkusTransaction.begin();
        try {
            lane.enter();
            // Where two would be in force none is.
            rows.run("insert into agreement_version (agreement, version, title, valid_from, document, published_at)"
                    + " values ('invented-agreement', 1, 'Invented', '2026-10-01', '{}', now())");
            ledger.settle(SELF, concerns.find(List.of(concern)));

            assertThat(rows.list("select extract(epoch from confirm_by - ladder.told_at)::int / 3600 from ladder"
                    + " join notice on notice.id = ladder.notice and notice.recalled_at = ladder.told_at"
                    + " where notice.id = ? and notice.state <> 'TOLD'", row -> row.getInt(1), notice)).containsExactly(24);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private void allLook() {
        boolean more = true;
        while (more) {
            more = watch.look();
        }
    }

    /** As if it had been taken back so much earlier, and nobody had looked since. */
    private void recalledEarlierBy(Duration time) {
        QuarkusTransaction.requiringNew().run(() -> {
            String by = time.toHours() + " hours";
            rows.run("update ladder set told_at = told_at - ?::interval, next_at = next_at - ?::interval,"
                    + " confirm_by = confirm_by - ?::interval where notice = ? and confirm_by is not null", by, by, by, notice);
            rows.run("update notice set recalled_at = recalled_at - ?::interval where id = ?", by, notice);
        });
    }

    private ValidatableResponse seen() {
        return Calls.as(POLICE, "referrer").when().get("/v1/concerns/" + concern + "/recipients").then().statusCode(200);
    }
}
