package safeguarding.referral.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import safeguarding.referral.Hub;
import safeguarding.referral.OverHttp;

@QuarkusTest
class WorkListTest extends OverHttp {

    private final Hub hub = Hub.alone();

    @Test
    void it_has_what_is_to_be_done_the_most_urgent_first() {
        String calm = hub.receives();
        String late = hub.receives();
        hub.steps(late, "section-47-begun", Instant.now().minus(Duration.ofDays(60)).toString());
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> hub.call().get("/v1/work-list?state=MISSED")
                .then().statusCode(200).body("items", hasSize(1)));
        JsonPath list = hub.call().get("/v1/work-list").then().statusCode(200).extract().jsonPath();
        assertThat(list.getString("items[0].referral")).isEqualTo(late);
        assertThat(list.getString("items[0].state")).isEqualTo("MISSED");
        assertThat(list.getString("items[0].escalatedTo")).isEqualTo("child-protection-service-manager");
        assertThat(list.getString("items[1].escalatedTo")).isNull();
        assertThat(list.getList("items.referral", String.class)).contains(calm).hasSize(7);
        assertThat(list.getList("items.dueAt", String.class).stream().map(Instant::parse)).isSorted();
        hub.call().get("/v1/work-list?role=child-protection-service-manager").then().body("items", hasSize(1));
        hub.call().get("/v1/work-list?role=mash-team-manager").then().body("items", empty());
    }

    @Test
    void it_can_be_read_by_rating_and_what_is_done_is_not_in_it() {
        String red = hub.receives();
        hub.rates(red, "red");
        hub.receives();
        hub.call().get("/v1/work-list?rating=red").then().statusCode(200)
                .body("items", hasSize(3)).body("items.referral", everyItem(equalTo(red)));
        hub.decides(red, "advice");
        hub.feedsBack(red);
        hub.call().get("/v1/work-list?rating=red").then().body("items.rule", equalTo(List.of("acknowledge")))
                .body("items[0].route", equalTo("advice"));
    }

    @Test
    void page_by_page_it_gives_each_item_once_also_of_those_that_are_due_at_one_moment() {
        for (int i = 0; i < 5; i++) {
            hub.receives();
        }
        List<String> read = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = hub.call().get("/v1/work-list?limit=3&after=" + cursor).then().statusCode(200).extract().jsonPath();
            read.addAll(page.getList("items.deadline", String.class));
            cursor = page.getString("next");
        }
        assertThat(read).hasSize(15).doesNotHaveDuplicates();
    }

    @Test
    void another_hub_s_work_is_not_in_it_and_an_empty_list_is_on_the_trail_too() {
        hub.receives();
        Hub other = Hub.alone();
        other.call().get("/v1/work-list").then().statusCode(200).body("items", empty());
        assertThat(count("trail_entry where action = 'work-list.searched' and hits = 0 and agency = '" + other.slug() + "'"))
                .isEqualTo(1);
    }

    @Test
    void each_item_that_is_handed_out_is_a_reading() {
        hub.receives();
        hub.call().get("/v1/work-list").then().statusCode(200);
        assertThat(count("trail_entry where action = 'deadline.read' and view = 'work-list' and agency = '" + hub.slug() + "'"))
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = { "state=MET", "rating=RED!", "role=A B", "limit=0", "limit=201", "after=nonsense",
            "after=AQAAAAAAAAAA" })
    void what_cannot_be_looked_for_is_refused(String query) {
        hub.call().get("/v1/work-list?" + query).then().statusCode(422);
    }
}
