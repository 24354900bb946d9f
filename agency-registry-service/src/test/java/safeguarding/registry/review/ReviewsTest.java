package safeguarding.registry.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.TestAgencies;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

/** The day on which something was to be looked at again: it stays in force, and whoever said it is reminded. */
@QuarkusTest
class ReviewsTest extends OverHttp {

    private final Household household = new Household();
    private final UUID concern = UUID.randomUUID();
    private String police;
    private String school;
    private String social;
    private UUID known;
    private UUID protection;
    private UUID restriction;

    @Inject
    Reviews reviews;

    @BeforeEach
    void an_address_is_protected_and_a_concern_restricted() {
        police = TestAgencies.fresh("POLICE");
        school = TestAgencies.fresh("SCHOOL");
        social = TestAgencies.fresh("CHILDRENS_SERVICES");
        known = household.worksWithTom(social);
        household.worksWithTom(school);
        recorded(Linkage.REFERRAL, household.referral(1));
        recorded(Linkage.CONCERN, Linkage.concern(concern, 1, household.man, "SAFEGUARDING", police));
        String why = "\"reason\":\"VICTIM_AT_RISK\",\"explanation\":\"She would be found\",\"reviewOn\":\"2999-01-01\"}";
        protection = made(as(social, "sara.example", "practitioner"), "address-protections",
                "{\"involvement\":\"" + known + "\",\"agencies\":[]," + why);
        restriction = made(as(police, "olga.officer", "disclosure-officer"), "share-restrictions",
                "{\"concern\":\"" + concern + "\"," + why);
    }

    @Test
    void its_keeper_is_reminded_once_a_week_and_it_stays_in_force() {
        reviews.look();
        assertThat(reminders(social, "PROTECTION_REVIEW")).isZero();
        theDayHasCome();

        reviews.look();
        reviews.look();

        assertThat(reminders(social, "PROTECTION_REVIEW")).isEqualTo(1);
        assertThat(reminders(police, "RESTRICTION_REVIEW")).isEqualTo(1);
        Household.inbox(social, "").body("items.findAll { it.kind == 'PROTECTION_REVIEW' }.about.yourReference",
                contains("ref-" + household.tom.family()))
                .body("items.find { it.kind == 'PROTECTION_REVIEW' }.matter.pointer",
                        equalTo("/registry/v1/address-protections"));
        Household.inbox(police, "").body("items.find { it.kind == 'RESTRICTION_REVIEW' }.matter.pointer",
                equalTo("/registry/v1/share-restrictions"))
                .body("items.find { it.kind == 'RESTRICTION_REVIEW' }.matter.id", equalTo(restriction.toString()));
        Household.inbox(school, "").body("items.about.addressProtected", contains(true, true, true));
        assertThat(count("notice where concern = '" + concern + "' and agency = '" + school
                + "' and state = 'AWAITING_DECISION'")).isEqualTo(1);
        assertThat(count("trail_entry where action in ('address-protection.reminded', 'share-restriction.reminded')"
                + " and subject in (select id from review_reminder where matter in ('" + protection + "', '" + restriction
                + "'))"))
                .isEqualTo(2);
    }

    @Test
    void is_reminded_again_after_a_week_and_not_before() {
        theDayHasCome();
        remindedDaysAgo(protection, social, 7);
        remindedDaysAgo(restriction, police, 6);

        reviews.look();

        assertThat(reminders(social, "PROTECTION_REVIEW")).isEqualTo(1);
        assertThat(reminders(police, "RESTRICTION_REVIEW")).isZero();
    }

    @Test
    void nobody_is_reminded_of_what_was_lifted() {
        lift(as(social, "sara.example", "practitioner"), "address-protections/" + protection);
        lift(as(police, "olga.officer", "disclosure-officer"), "share-restrictions/" + restriction);
        theDayHasCome();

        reviews.look();

        assertThat(count("review_reminder where matter in ('" + protection + "', '" + restriction + "')")).isZero();
    }

    @Test
    void whoever_stands_too_near_is_not_told_either() {
        as(social, "sara.example", "practitioner")
                .body("{\"agency\":\"" + social + "\",\"worker\":\"uncle.example\",\"involvement\":\"" + known
                        + "\",\"tie\":\"RELATED\",\"reason\":\"The mother told us\"}")
                .when().post("/v1/conflicts-of-interest").then().statusCode(201);
        theDayHasCome();

        reviews.look();

        as(social, "uncle.example", "practitioner").when().get("/v1/inbox").then().statusCode(200)
                .body("items.findAll { it.kind == 'PROTECTION_REVIEW' }", empty());
        assertThat(reminders(social, "PROTECTION_REVIEW")).isEqualTo(1);
    }

    @Test
    void that_nobody_is_reminded_is_an_alarm() {
        rows.run("update address_protection set review_on = current_date - 3 where id = ?", protection);

        given().when().get("/q/health/well").then().statusCode(503)
                .body("checks.find { it.name == 'reminding of reviews' }.status", equalTo("DOWN"));
        reviews.look();
        assertThat(reviews.anyLate()).isFalse();
    }

    private void theDayHasCome() {
        rows.run("update address_protection set review_on = '2026-01-01' where id = ?", protection);
        rows.run("update share_restriction set review_on = '2026-01-01' where id = ?", restriction);
    }

    private void remindedDaysAgo(UUID matter, String agency, int days) {
        rows.run("insert into review_reminder (id, matter, agency, due_on, reminded_on, reminded_at)"
                + " values (gen_random_uuid(), ?, ?, '2026-01-01', (now() at time zone 'Europe/London')::date - ?, now())",
                matter, agency, days);
    }

    private int reminders(String agency, String kind) {
        return (int) Household.inbox(agency).getList("items.kind").stream().filter(kind::equals).count();
    }

    private static UUID made(RequestSpecification by, String where, String body) {
        return UUID.fromString(by.body(body).when().post("/v1/" + where).then().statusCode(201).extract().path("id"));
    }

    private static void lift(RequestSpecification by, String what) {
        by.header("If-Match", "\"v1\"").body("{\"reason\":\"She has moved\"}").when().put("/v1/" + what + "/lifting").then()
                .statusCode(lessThan(300));
    }

    private static RequestSpecification as(String agency, String user, String role) {
        return Calls.as(Tokens.of(agency).user(user).roles(role), Calls.PURPOSE, Calls.LEGAL_BASIS);
    }
}
