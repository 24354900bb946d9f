package safeguarding.registry.hsds;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import safeguarding.registry.OverHttp;
import safeguarding.registry.TestAgencies;
import safeguarding.registry.duty.Keeper;
import safeguarding.testkit.Calls;

@QuarkusTest
class HsdsTest extends OverHttp {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> STATUSES = Set.of("active", "inactive", "defunct", "temporarily closed");

    @Test
    void every_member_is_one_that_hsds_names_and_none_that_it_requires_is_missing() throws IOException {
        services();

        for (String path : List.of("/v1/hsds/services?per_page=100", "/v1/hsds/organizations?per_page=100")) {
            JsonNode page = JSON.readTree(asked(path));
            fits("page", page);
            assertThat(page.get("contents").isEmpty()).isFalse();
            page.get("contents").forEach(one -> fits(path.contains("services") ? "service" : "organization", one));
        }
    }

    @Test
    void a_service_is_there_with_its_hours_places_role_and_agency() {
        String council = services();

        JsonPath one = everything("/v1/hsds/services").stream()
                .filter(service -> council.equals(attribute(service, "organization.attributes", "safeguarding-exchange:slug"))
                        && service.getString("name").startsWith("Front door"))
                .findFirst().orElseThrow();

        assertThat(one.getString("status")).isEqualTo("active").isIn(STATUSES);
        assertThat(one.getString("schedules[0].byday")).isEqualTo("MO,TU,WE,TH,FR");
        assertThat(one.getString("schedules[0].opens_at")).isEqualTo("09:00");
        assertThat(one.getString("schedules[0].freq")).isEqualTo("WEEKLY");
        assertThat(one.getString("service_areas[0].name")).isEqualTo("E10000014");
        assertThat(one.getString("contacts[0].title")).isEqualTo("Duty social worker");
        assertThat(one.getString("phones[0].number")).isEqualTo("01632 960002");
        assertThat(one.getString("email")).isEqualTo("front.door@example.org");
        assertThat(one.getString("assured_date")).as("one contact is not verified").isNull();
        assertThat(attribute(one, "attributes", "safeguarding-exchange:fallback")).isEqualTo(council + "/night-desk");
        assertThat(one.getString("organization.name")).isEqualTo(council + " (invented)");
    }

    @Test
    void pages_hold_each_once_and_end() {
        services();

        List<String> ids = everything("/v1/hsds/services").stream().map(one -> one.getString("id")).toList();

        assertThat(ids).doesNotHaveDuplicates().hasSize(Math.toIntExact(count("directory_service")));
        Calls.as("invented-school", "practitioner").when().get("/v1/hsds/services?page=999999").then().statusCode(200)
                .body("empty", equalTo(true)).body("last_page", equalTo(true));
    }

    @Test
    void is_for_members_of_the_exchange() {
        given().when().get("/v1/hsds/services").then().statusCode(401);
        Calls.as("invented-school", "passer-by").when().get("/v1/hsds/services").then().statusCode(403);
        Calls.as("invented-school", "practitioner").when().get("/v1/hsds/services?page=0").then().statusCode(422);
        Calls.as("invented-school", "practitioner").when().get("/v1/hsds/organizations?per_page=101").then().statusCode(422);
        Calls.as("invented-school", "practitioner").when().post("/v1/hsds/services").then().statusCode(405);
    }

    private static String services() {
        String council = TestAgencies.fresh("CHILDRENS_SERVICES");
        Keeper.keeps(council, "night-desk", Keeper.always("E10000014"));
        Keeper.keeps(council, "front-door", Keeper.weekdays("E10000014", council, "night-desk"));
        return council;
    }

    private static List<JsonPath> everything(String path) {
        List<JsonPath> all = new ArrayList<>();
        for (int page = 1;; page++) {
            JsonPath answer = new JsonPath(asked(path + "?per_page=100&page=" + page));
            for (int i = 0; i < answer.getInt("size"); i++) {
                all.add(new JsonPath(asJson(answer.getMap("contents[" + i + "]"))));
            }
            if (answer.getBoolean("last_page")) {
                return all;
            }
        }
    }

    private static String attribute(JsonPath one, String path, String type) {
        return one.getString(path + ".find { it.link_type == '" + type + "' }.value");
    }

    private static String asJson(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String asked(String path) {
        return Calls.as("invented-school", "practitioner").when().get(path).then().statusCode(200).extract().asString();
    }

    private static void fits(String name, JsonNode object) {
        JsonNode known = published().get(name);
        Set<String> members = names(known.get("members"));
        object.fieldNames().forEachRemaining(member -> assertThat(members).as("HSDS %s", name).contains(member));
        names(known.get("required")).forEach(member -> assertThat(object.hasNonNull(member)).as("%s of %s", member, name)
                .isTrue());
        object.fields().forEachRemaining(member -> {
            if (published().has(member.getKey())) {
                (member.getValue().isArray() ? member.getValue() : JSON.createArrayNode().add(member.getValue()))
                        .forEach(one -> fits(member.getKey(), one));
            }
        });
    }

    private static Set<String> names(JsonNode listed) {
        Set<String> names = new TreeSet<>();
        listed.forEach(name -> names.add(name.asText()));
        return names;
    }

    private static JsonNode published() {
        try (InputStream file = HsdsTest.class.getResourceAsStream("/hsds-3-members.json")) {
            return JSON.readTree(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
