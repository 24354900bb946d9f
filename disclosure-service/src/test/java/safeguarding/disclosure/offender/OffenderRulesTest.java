package safeguarding.disclosure.offender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static safeguarding.disclosure.Invented.in;
import static safeguarding.disclosure.Invented.list;
import static safeguarding.disclosure.Invented.listIn;
import static safeguarding.disclosure.Invented.name;
import static safeguarding.disclosure.Invented.offender;
import static safeguarding.disclosure.Invented.tree;
import static safeguarding.disclosure.Officers.POLICE;
import static safeguarding.disclosure.Officers.recorded;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import safeguarding.disclosure.Database;
import safeguarding.disclosure.Invented;
import safeguarding.disclosure.Officers;
import safeguarding.disclosure.TinyRegistry;
import safeguarding.testkit.RealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(TinyRegistry.class)
class OffenderRulesTest {

    private static final String FUTURE = "2999-01-01";

    @Inject
    Database database;

    static Stream<Arguments> wrongs() {
        return Stream.concat(wrongsAboutHim(), wrongsAroundHim());
    }

    private static Stream<Arguments> wrongsAboutHim() {
        return Stream.of(
                wrong("nobody at all", "/names", body -> {
                    body.put("names", list());
                    body.put("identifiers", list());
                }),
                wrong("a name without parts", "/names/0", body -> body.put("names", list(name(null, " ", "CURRENT")))),
                wrong("a PNC id with the wrong letter", "/identifiers/0/value",
                        body -> body.put("identifiers", list(tree("system", "pnc", "value", "2015/0123456A")))),
                wrong("a CRO number with the wrong letter", "/identifiers/1/value",
                        body -> body.put("identifiers", list(tree("system", "pnc", "value", "2015/0123456U"),
                                tree("system", "cro", "value", "123456/08A")))),
                wrong("a ViSOR reference among the identifiers", "/identifiers/0/system",
                        body -> body.put("identifiers", list(tree("system", "visor", "value", "7")))),
                wrong("a ViSOR reference that is too long", "/visorReference",
                        body -> body.put("visorReference", "7".repeat(33))),
                wrong("a category that there is not", "/mappa/category", body -> in(body, "mappa").put("category", 0)),
                wrong("category 3 at level 1", "/mappa/level", body -> body.put("mappa", tree("category", 3, "level", 1))),
                wrong("a category since tomorrow", "/mappa/categorySince",
                        body -> in(body, "mappa").put("categorySince", FUTURE)),
                wrong("a level's date without the level", "/mappa/levelSince",
                        body -> body.put("mappa", tree("category", 1, "levelSince", "2024-05-01"))),
                wrong("an area that is no code", "/area", body -> body.put("area", "Hampshire")),
                wrong("a lead agency that is no slug", "/leadAgency", body -> body.put("leadAgency", "The Probation Service")),
                wrong("a telephone number that cannot be dialled", "/manager/phone",
                        body -> in(body, "manager").put("phone", "ring him")),
                wrong("an e-mail address that is none", "/manager/email",
                        body -> in(body, "manager").put("email", "ring him")));
    }

    private static Stream<Arguments> wrongsAroundHim() {
        return Stream.of(
                wrong("a requirement that ends first", "/notification/notifyUntil",
                        body -> in(body, "notification").put("notifyUntil", "2018-01-01")),
                wrong("a requirement without a start", "/notification/notifyFrom",
                        body -> in(body, "notification").remove("notifyFrom")),
                wrong("a kind of order that there is not", "/orders/0/kind", body -> order(body).put("kind", "ASBO-INVENTED")),
                wrong("an order before its kind was made", "/orders/0/kind", body -> order(body).put("madeOn", "2010-01-01")),
                wrong("an order made tomorrow", "/orders/0/madeOn", body -> order(body).put("madeOn", FUTURE)),
                wrong("an order that ends first", "/orders/0/endsOn", body -> order(body).put("endsOn", "2018-01-01")),
                wrong("a prohibition without words", "/orders/0/prohibitions/0/text",
                        body -> order(body).put("prohibitions", list(tree("text", " ")))),
                wrong("too many orders", "/orders", body -> {
                    for (int i = 0; i < 50; i++) {
                        listIn(body, "orders").add(Invented.order());
                    }
                }),
                wrong("a child with a wrong NHS number", "/children/0/identifiers/0/value",
                        body -> child(body).put("identifiers", list(tree("system", "nhs-number", "value", "9990000019")))),
                wrong("a relationship that is not on the list", "/children/0/relationship",
                        body -> child(body).put("relationship", "acquaintance-invented")),
                wrong("a report of tomorrow", "/children/0/reportedOn", body -> child(body).put("reportedOn", FUTURE)),
                wrong("a contact that ends first", "/children/0/contactTo", body -> {
                    child(body).put("contactFrom", "2025-01-01");
                    child(body).put("contactTo", "2024-01-01");
                }),
                wrong("a child's id that was never given", "/children/0/id",
                        body -> child(body).put("id", UUID.randomUUID().toString())),
                wrong("an assessment of tomorrow", "/assessment/assessedOn",
                        body -> in(body, "assessment").put("assessedOn", FUTURE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongs")
    void what_cannot_be_right_is_refused_with_its_place_and_nothing_is_saved(String what, String pointer,
            Consumer<Map<String, Object>> spoil) {
        Map<String, Object> body = offender();
        spoil.accept(body);
        long records = database.records();

        Officers.of(POLICE).body(body).when().post("/v1/offenders")
                .then().statusCode(422).contentType("application/problem+json")
                .body("type", equalTo("urn:safeguarding:problem:invalid")).body("errors.pointer", contains(pointer));

        assertThat(database.records()).isEqualTo(records);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongs")
    void an_amendment_keeps_the_same_rules(String what, String pointer, Consumer<Map<String, Object>> spoil) {
        UUID id = recorded(POLICE, offender());
        Map<String, Object> body = offender();
        spoil.accept(body);

        Officers.of(POLICE).header("If-Match", "\"v1\"").body(body).when().put("/v1/offenders/" + id)
                .then().statusCode(422).body("errors.pointer", contains(pointer));

        assertThat(database.versionsOf(id)).isEqualTo(1);
    }

    @Test
    void an_order_of_a_kind_that_is_no_longer_made_is_taken_for_the_time_when_it_was() {
        Map<String, Object> body = offender();
        order(body).put("kind", "SOPO");
        order(body).put("madeOn", "2012-05-01");

        Officers.of(POLICE).body(body).when().post("/v1/offenders").then().statusCode(201);
    }

    @Test
    void one_child_twice_is_refused() {
        UUID id = recorded(POLICE, offender());
        String child = Officers.of(POLICE).when().get("/v1/offenders/" + id).path("children[0].id");
        Map<String, Object> body = offender();
        Map<String, Object> first = Invented.child("Ella", "Kimberinvented");
        first.put("id", child);
        body.put("children", list(first, first));

        Officers.of(POLICE).header("If-Match", "\"v1\"").body(body).when().put("/v1/offenders/" + id)
                .then().statusCode(422).body("errors.pointer", contains("/children/1/id"));
    }

    @Test
    void a_key_that_was_used_for_another_record_is_refused() {
        String key = UUID.randomUUID().toString();
        Officers.of(POLICE).header("Idempotency-Key", key).body(offender()).when().post("/v1/offenders").then().statusCode(201);
        Map<String, Object> other = offender();
        other.remove("mappa");
        long records = database.records();

        Officers.of(POLICE).header("Idempotency-Key", key).body(other).when().post("/v1/offenders")
                .then().statusCode(422).body("type", equalTo("urn:safeguarding:problem:idempotency-key-reused"));

        assertThat(database.records()).isEqualTo(records);
    }

    @Test
    void a_version_that_there_never_was_is_not_found() {
        UUID id = recorded(POLICE, offender());

        for (String version : new String[] { "0", "2", "-1", "99999999999999999999", "first" }) {
            Officers.of(POLICE).when().get("/v1/offenders/" + id + "/versions/" + version)
                    .then().statusCode(404).contentType("application/problem+json");
        }
        Officers.of(POLICE).when().get("/v1/offenders/no-id").then().statusCode(404).contentType("application/problem+json");
    }

    private static Map<String, Object> order(Map<String, Object> body) {
        return first(body, "orders");
    }

    private static Map<String, Object> child(Map<String, Object> body) {
        return first(body, "children");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> first(Map<String, Object> body, String member) {
        return (Map<String, Object>) listIn(body, member).get(0);
    }

    private static Arguments wrong(String what, String pointer, Consumer<Map<String, Object>> spoil) {
        return Arguments.of(what, pointer, spoil);
    }
}
