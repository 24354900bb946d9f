package safeguarding.disclosure.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static safeguarding.disclosure.Invented.concern;
import static safeguarding.disclosure.Invented.list;
import static safeguarding.disclosure.Invented.listIn;
import static safeguarding.disclosure.Invented.offender;
import static safeguarding.disclosure.Invented.tree;
import static safeguarding.disclosure.Officers.POLICE;
import static safeguarding.disclosure.Officers.raised;
import static safeguarding.disclosure.Officers.recorded;
import static safeguarding.disclosure.Officers.registry;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import safeguarding.disclosure.Database;
import safeguarding.disclosure.Officers;
import safeguarding.disclosure.Stated;
import safeguarding.disclosure.TinyRegistry;
import safeguarding.testkit.RealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(TinyRegistry.class)
class LinkageTest {

    @Inject
    Database database;

    @Test
    void an_offender_is_himself_and_the_children_with_whom_he_is_reported_to_have_contact() {
        UUID id = recorded(POLICE, offender());

        JsonPath answer = linked(id).then().statusCode(200).header("Cache-Control", "no-store")
                .body("missing", empty()).body("records", hasSize(1))
                .body("records[0].id", equalTo(id.toString())).body("records[0].version", equalTo(1))
                .body("records[0].people.kind", contains("ADULT", "CHILD"))
                .body("records[0].people.identified", contains(true, true))
                .body("records[0].people[0].names", hasSize(3)).body("records[0].people[0].born.date", equalTo("1979-04-03"))
                .body("records[0].people[0].identifiers.system", contains("pnc", "cro"))
                .body("records[0].people[1].names[0].given", equalTo("Ella"))
                .body("records[0].people[1].unborn", equalTo(false))
                .body("records[0].connections", hasSize(1))
                .body("records[0].connections[0].relationship", equalTo("parents-partner"))
                .body("records[0].connections[0].caring", equalTo("NOT_ASKED"))
                .body("records[0].connections[0].unsupervised", equalTo("YES"))
                .body("records[0].connections[0].from", nullValue()).body("records[0].concerns", empty())
                .extract().jsonPath();

        assertThat(answer.getString("records[0].connections[0].adult")).isEqualTo(answer.getString("records[0].people[0].id"));
        assertThat(answer.getString("records[0].connections[0].child")).isEqualTo(answer.getString("records[0].people[1].id"));
    }

    @Test
    void what_stays_in_this_service_is_in_no_linkage_record() {
        UUID id = recorded(POLICE, offender());
        UUID concern = raised(POLICE, concern(id));

        String answer = linked(id, concern).asString();

        assertThat(answer).doesNotContain("VISOR-INVENTED-7", "Planted narrative", "Olive Officer", "HIGH", "opinion", "SHPO",
                "alone");
    }

    @Test
    void a_concern_is_about_the_offenders_person() {
        UUID id = recorded(POLICE, offender());
        UUID concern = raised(POLICE, concern(id));
        String person = linked(id).path("records[0].people[0].id");

        linked(concern).then().statusCode(200)
                .body("records[0].id", equalTo(concern.toString())).body("records[0].people", empty())
                .body("records[0].connections", empty())
                .body("records[0].concerns[0].id", equalTo(concern.toString()))
                .body("records[0].concerns[0].subject", equalTo(person))
                .body("records[0].concerns[0].kind", equalTo("change-of-address"))
                .body("records[0].concerns[0].concernClass", equalTo("OFFENDER_MANAGEMENT"))
                .body("records[0].concerns[0].recordedBy", equalTo(POLICE))
                .body("records[0].concerns[0].occurredAt", notNullValue())
                .body("records[0].concerns[0].withdrawn", equalTo(false));
    }

    @Test
    void an_amended_offender_is_the_new_set_under_the_same_person_ids() {
        Map<String, Object> body = offender();
        listIn(body, "children").add(tree("relationship", "neighbour"));
        UUID id = recorded(POLICE, body);
        JsonPath before = linked(id).jsonPath();
        Map<String, Object> changed = offender();
        changed.put("identifiers", list());

        Officers.of(POLICE).header("If-Match", "\"v1\"").body(changed).when().put("/v1/offenders/" + id).then().statusCode(200);

        assertThat(before.getList("records[0].people.identified")).containsExactly(true, true, false);
        JsonPath after = linked(id).jsonPath();
        assertThat(after.getLong("records[0].version")).isEqualTo(2);
        assertThat(after.getList("records[0].people.id")).isEqualTo(before.getList("records[0].people.id").subList(0, 2));
        assertThat(after.getList("records[0].connections.id"))
                .isEqualTo(before.getList("records[0].connections.id").subList(0, 1));
        assertThat(after.getList("records[0].people[0].identifiers")).isEmpty();
    }

    @Test
    void a_withdrawn_concern_says_so() {
        UUID concern = raised(POLICE, concern(recorded(POLICE, offender())));

        Officers.of(POLICE).header("If-Match", "\"v1\"").body(tree("reason", "A mistake.")).when()
                .put("/v1/concerns/" + concern + "/withdrawal").then().statusCode(200);

        linked(concern).then().body("records[0].version", equalTo(2)).body("records[0].concerns[0].withdrawn", equalTo(true));
    }

    @Test
    void many_are_answered_in_the_order_asked_each_once_with_the_missing_apart() {
        UUID first = recorded(POLICE, offender());
        UUID second = recorded(POLICE, offender());
        UUID none = UUID.randomUUID();

        linked(second, none, first, second).then().statusCode(200)
                .body("records.id", contains(second.toString(), first.toString())).body("missing", contains(none.toString()));
    }

    /** A number that a victim or a witness is rung by must not join the offender to that household. */
    @ParameterizedTest
    @ValueSource(strings = { "VICTIM", "WITNESS", "OTHER" })
    void what_is_said_of_somebody_else_is_not_how_he_is_recognised(String about) {
        UUID id = recorded(POLICE, offender());
        for (Map<String, Object> statement : List.of(Stated.phone(), Stated.address(), Stated.formerName())) {
            statement.put("about", about);
            Stated.recorded(POLICE, id, Stated.checked(statement));
        }

        linked(id).then().body("records[0].people[0].identifiers.system", contains("pnc", "cro"))
                .body("records[0].people[0].names", hasSize(3));
    }

    @Test
    void each_record_handed_out_is_on_the_trail() {
        UUID id = recorded(POLICE, offender());
        UUID concern = raised(POLICE, concern(id));

        linked(id, concern);

        assertThat(database.readingsOf(id)).containsExactly("offender.read 1 linkage agency-registry-service");
        assertThat(database.readingsOf(concern)).containsExactly("concern.read 1 linkage agency-registry-service");
    }

    @Test
    void five_hundred_are_answered_and_more_are_refused() {
        Object[] most = Stream.generate(UUID::randomUUID).limit(500).toArray();
        Object[] more = Stream.generate(UUID::randomUUID).limit(501).toArray();

        linked(most).then().statusCode(200).body("missing", hasSize(500));
        linked(more).then().statusCode(422).body("errors.pointer", contains("/ids"));
    }

    private static Response linked(Object... ids) {
        return registry().body(tree("ids", list(ids))).when().post("/v1/linkage-records");
    }
}
