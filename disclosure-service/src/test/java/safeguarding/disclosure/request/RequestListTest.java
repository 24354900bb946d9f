package safeguarding.disclosure.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static safeguarding.disclosure.RegistryAsks.officer;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import safeguarding.disclosure.Database;
import safeguarding.disclosure.Decided;
import safeguarding.disclosure.RegistryAsks;
import safeguarding.disclosure.RegistryAsks.Line;
import safeguarding.disclosure.TinyRegistry;
import safeguarding.testkit.RealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(TinyRegistry.class)
class RequestListTest {

    @Inject
    Database database;

    private final List<String> waiting = new ArrayList<>();
    private String police;

    @BeforeEach
    void five_requests_of_a_force_of_their_own() {
        police = "police-" + UUID.randomUUID();
        for (int i = 0; i < 5; i++) {
            waiting.add(RegistryAsks.waiting(UUID.randomUUID(), police).id().toString());
        }
    }

    @Test
    void it_is_read_a_page_at_a_time() {
        List<String> found = new ArrayList<>();
        String query = "?limit=2";
        int pages = 0;
        for (String next = ""; next != null; pages++) {
            JsonPath page = officer(police).when()
                    .get("/v1/disclosure-requests" + query + (next.isEmpty() ? "" : "&after=" + next))
                    .then().statusCode(200).header("Cache-Control", "no-store").extract().jsonPath();
            found.addAll(page.getList("requests.id"));
            next = page.getString("next");
        }

        assertThat(pages).isEqualTo(3);
        assertThat(found).containsExactlyElementsOf(waiting);
    }

    @Test
    void it_shows_what_is_asked_and_nothing_of_anybody_elses() {
        officer(police).when().get("/v1/disclosure-requests?limit=1").then().statusCode(200)
                .body("requests[0].state", equalTo("WAITING"))
                .body("requests[0].concernKind", equalTo("contact-with-children"))
                .body("requests[0].agency", equalTo(TinyRegistry.toldBy(UUID.fromString(waiting.get(0)))));
        officer("police-" + UUID.randomUUID()).when().get("/v1/disclosure-requests").then().statusCode(200)
                .body("requests", empty());
    }

    @Test
    void what_was_decided_is_on_it_no_more() {
        Line line = new Line(UUID.fromString(waiting.get(0)), UUID.randomUUID(), "", police);
        RegistryAsks.decided(line, 1, Decided.notNow());

        List<String> left = officer(police).when().get("/v1/disclosure-requests").then().statusCode(200).extract()
                .path("requests.id");

        assertThat(left).containsExactlyElementsOf(waiting.subList(1, 5));
        officer(police).when().get("/v1/disclosure-requests/" + line.id()).then().statusCode(200)
                .header("ETag", "\"v2\"").body("state", equalTo("DECIDED"));
    }

    @Test
    void a_cursor_or_a_size_that_is_none_is_refused() {
        officer(police).when().get("/v1/disclosure-requests?after=invented").then().statusCode(400);
        officer(police).when().get("/v1/disclosure-requests?limit=201").then().statusCode(422);
        officer(police).when().get("/v1/disclosure-requests?limit=0").then().statusCode(422);
    }

    @Test
    void each_request_that_is_shown_is_a_reading_and_an_empty_list_is_an_act_too() {
        String request = UUID.randomUUID().toString();
        String nothing = UUID.randomUUID().toString();

        officer(police).header("X-Request-Id", request).when().get("/v1/disclosure-requests?limit=2");
        officer("police-" + nothing).header("X-Request-Id", nothing).when().get("/v1/disclosure-requests");

        assertThat(database.actionsOf(request)).containsExactly("disclosure-requests.searched", "disclosure-request.read",
                "disclosure-request.read");
        assertThat(database.actionsOf(nothing)).containsExactly("disclosure-requests.searched");
    }
}
