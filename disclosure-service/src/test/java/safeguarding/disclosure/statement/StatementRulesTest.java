package safeguarding.disclosure.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static safeguarding.disclosure.Invented.in;
import static safeguarding.disclosure.Invented.list;
import static safeguarding.disclosure.Invented.offender;
import static safeguarding.disclosure.Invented.tree;
import static safeguarding.disclosure.Officers.POLICE;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import safeguarding.disclosure.Database;
import safeguarding.disclosure.Officers;
import safeguarding.disclosure.Stated;
import safeguarding.disclosure.TinyRegistry;
import safeguarding.testkit.RealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(TinyRegistry.class)
class StatementRulesTest {

    private static final String FUTURE = "2999-01-01";

    private static UUID offender;

    @Inject
    Database database;

    static Stream<Arguments> wrongs() {
        return Stream.concat(wrongPlaces(), wrongElsewhere());
    }

    private static Stream<Arguments> wrongPlaces() {
        return Stream.of(
                wrong("a place of somebody without one", "/said/address/use", Stated::address, "address",
                        it -> it.put("use", "NO_FIXED_ABODE")),
                wrong("an address that is nowhere", "/said/address/lines", () -> Stated.of("address", tree("use", "HOME")),
                        "address",
                        it -> it.put("childThere", "NO")),
                wrong("a postcode that is none", "/said/address/postcode", Stated::address, "address",
                        it -> it.put("postcode", "HAMPSHIRE")),
                wrong("a UPRN with letters", "/said/address/uprn", Stated::address, "address", it -> it.put("uprn", "12A")),
                wrong("a stay at home", "/said/address/stay", () -> Stated.stay(12), "address", it -> it.put("use", "HOME")),
                wrong("a stay of tomorrow", "/said/address/stay/on", () -> Stated.stay(12), "address",
                        it -> it.put("stay", tree("hours", 12, "on", FUTURE))),
                wrong("a stay of no hours", "/said/address/stay/hours", () -> Stated.stay(12), "address",
                        it -> it.put("stay", tree("hours", 0))),
                wrong("an address that ends first", "/said/address/to", Stated::address, "address",
                        it -> it.put("to", "2025-01-01")));
    }

    private static Stream<Arguments> wrongElsewhere() {
        return Stream.of(
                wrong("a mark of one letter", "/said/vehicle/registration", Stated::vehicle, "vehicle",
                        it -> it.put("registration", "A*")),
                wrong("a number that cannot be dialled", "/said/phone/number", Stated::phone, "phone",
                        it -> it.put("number", "ring me")),
                wrong("a name without parts", "/said/name/name", Stated::formerName, "name",
                        it -> it.put("name", tree("use", "FORMER"))),
                wrong("an offence before its Act", "/said/offence/code", Stated::offence, "offence",
                        it -> it.put("committedOn", "2003-01-01")),
                wrong("an offence that there is not", "/said/offence/code", Stated::offence, "offence",
                        it -> it.put("code", "INVENTED")),
                wrong("a conviction before the offence", "/said/offence/convictedOn", Stated::offence, "offence",
                        it -> it.put("convictedOn", "2010-01-01")),
                wrong("a breach of no order", "/said/breach/kind", Stated::breach, "breach", it -> it.put("kind", "INVENTED")),
                wrong("a breach of tomorrow", "/said/breach/on", Stated::breach, "breach", it -> it.put("on", FUTURE)),
                wrong("work that is nothing", "/said/occupation", () -> Stated.occupation("YES"), "occupation",
                        it -> it.remove("organisation")),
                wrong("information that nobody asks for", "/said/seriousHarm/held/0", Stated::seriousHarm, "seriousHarm",
                        it -> it.put("held", list("star-sign"))),
                wrong("a check not made for no reason", "/said/seriousHarm/domesticAbuse/whyNot", Stated::seriousHarm,
                        "seriousHarm",
                        it -> in(it, "domesticAbuse").remove("whyNot")),
                wrong("an answer before the question", "/said/seriousHarm/childrensServices/answeredOn", Stated::seriousHarm,
                        "seriousHarm", it -> in(it, "childrensServices").put("answeredOn", "2026-01-01")),
                wrong("a detail that nobody has to notify", "/said/notifiableChange/detail",
                        () -> Stated.change("2026-01-02", null), "notifiableChange", it -> it.put("detail", "shoe-size")),
                wrong("a change of tomorrow", "/said/notifiableChange/changedOn", () -> Stated.change("2026-01-02", null),
                        "notifiableChange", it -> it.put("changedOn", FUTURE)),
                wrong("a change notified before it happened", "/said/notifiableChange/notifiedOn",
                        () -> Stated.change("2026-01-02", "2026-01-01"), "notifiableChange", it -> it.put("detail", "name")),
                wrong("a report of tomorrow", "/said/involvement/reportedOn", () -> Stated.involvement("invented", "YES"),
                        "involvement",
                        it -> it.put("reportedOn", FUTURE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongs")
    void what_cannot_be_right_is_refused_with_its_place_and_nothing_is_saved(String what, String pointer,
            Map<String, Object> statement) {
        refused(statement, pointer);
    }

    @Test
    void a_statement_says_one_thing() {
        Map<String, Object> two = Stated.phone();
        in(two, "said").putAll(in(Stated.vehicle(), "said"));
        Map<String, Object> none = Stated.phone();
        none.put("said", tree());

        refused(two, "/said");
        refused(none, "/said");
    }

    @Test
    void a_judgement_is_no_fact_and_a_check_is_not_of_tomorrow() {
        Map<String, Object> fact = Stated.seriousHarm();
        fact.put("nature", "FACT");
        Map<String, Object> early = Stated.checked(Stated.phone());
        in(early, "accuracy").put("checkedOn", FUTURE);

        refused(fact, "/nature");
        refused(early, "/accuracy/checkedOn");
    }

    @Test
    void a_correction_stays_with_its_matter() {
        UUID id = Stated.recorded(POLICE, somebody(), Stated.phone());

        Officers.of(POLICE).header("If-Match", "\"v1\"").body(Stated.vehicle()).when()
                .put("/v1/offenders/" + somebody() + "/statements/" + id).then().statusCode(422)
                .body("errors.pointer", contains("/said"));
    }

    private void refused(Map<String, Object> statement, String pointer) {
        UUID id = somebody();
        long records = database.records();

        Officers.of(POLICE).body(statement).when().post("/v1/offenders/" + id + "/statements").then().statusCode(422)
                .body("type", equalTo("urn:safeguarding:problem:invalid")).body("errors.pointer", contains(pointer));

        assertThat(database.records()).isEqualTo(records);
    }

    /** One for all of these, since none of them changes him. */
    private static UUID somebody() {
        if (offender == null) {
            offender = Officers.recorded(POLICE, offender());
        }
        return offender;
    }

    private static Arguments wrong(String what, String pointer, Supplier<Map<String, Object>> right, String matter,
            Consumer<Map<String, Object>> spoil) {
        Map<String, Object> statement = right.get();
        spoil.accept(in(in(statement, "said"), matter));
        return Arguments.of(what, pointer, statement);
    }
}
