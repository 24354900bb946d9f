package safeguarding.referral.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import safeguarding.referral.Hub;
import safeguarding.referral.OverHttp;

@QuarkusTest
class RatingTest extends OverHttp {

    private final Hub surrey = Hub.of("surrey-mash");
    private final Hub merton = Hub.of("merton-mash");

    @Test
    void a_rating_starts_the_clock_that_the_hub_has_for_it() {
        String there = surrey.receives();
        String here = merton.receives();
        surrey.rates(there, "red");
        merton.rates(here, "red");
        assertThat(surrey.state(there, "rated-red")).isEqualTo("RUNNING");
        assertThat(merton.state(here, "returned-red")).isEqualTo("RUNNING");
        assertThat(merton.state(here, "rated-red")).isNull();
    }

    @Test
    void another_rating_stops_the_clock_of_the_one_before() {
        String referral = surrey.receives();
        surrey.rates(referral, "amber");
        surrey.rates(referral, "red");
        assertThat(surrey.state(referral, "rated-amber")).isEqualTo("STOPPED");
        assertThat(surrey.state(referral, "rated-red")).isEqualTo("RUNNING");
    }

    @Test
    void a_hub_without_limits_of_its_own_rates_all_the_same() {
        Hub hub = Hub.alone();
        String referral = hub.receives();
        hub.rates(referral, "green");
        hub.call().get("/v1/referrals/" + referral + "/triage").then().body("rating.rating", equalTo("green"))
                .body("rating.by.name", equalTo(Hub.ON_DUTY));
        assertThat(hub.deadlines(referral).getList("deadlines")).hasSize(3);
    }

    @Test
    void a_colour_that_the_hub_does_not_have_is_refused() {
        String referral = merton.receives();
        merton.call().header("If-Match", "\"v1\"").body("{\"rating\": \"blue\", \"reason\": \"x\"}")
                .when().put("/v1/referrals/" + referral + "/triage/rating")
                .then().statusCode(422).body("errors[0].pointer", equalTo("/rating"));
    }

    @Test
    void a_rating_needs_a_reason() {
        String referral = merton.receives();
        merton.call().header("If-Match", "\"v1\"").body("{\"rating\": \"red\"}")
                .when().put("/v1/referrals/" + referral + "/triage/rating")
                .then().statusCode(422).body("errors[0].pointer", equalTo("/reason"));
    }
}
