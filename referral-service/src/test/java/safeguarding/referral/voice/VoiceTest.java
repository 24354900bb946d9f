package safeguarding.referral.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static safeguarding.referral.Invented.CHILDRENS_SERVICES;
import static safeguarding.referral.Invented.NOBODY;
import static safeguarding.referral.Invented.SCHOOL;
import static safeguarding.testkit.Calls.as;

import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import safeguarding.referral.OverHttp;
import safeguarding.referral.TwoFamilies;

@QuarkusTest
class VoiceTest extends OverHttp {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private TwoFamilies families;

    @BeforeEach
    void two_families() {
        families = new TwoFamilies();
    }

    @Test
    void a_child_s_words_are_kept_exactly_and_apart_from_what_an_adult_makes_of_them() {
        String id = recorded(NewVoice.EXAMPLE.replace("01970000-0000-7000-8000-000000000003", families.mia)).statusCode(201)
                .body("warnings", empty()).extract().path("id");

        as(SCHOOL, "practitioner").get("/v1/voices/" + id).then().statusCode(200)
                .body("said.words", equalTo("Uncle Dave takes pictures when I am in the bath."))
                .body("said.interpretation", startsWith("She was calm")).body("said.seenAlone", equalTo("YES"))
                .body("said.questionsAsked", equalTo("Can you tell me more about that?"))
                .body("said.heardBy", equalTo("class teacher"));
    }

    @Test
    void they_are_a_line_of_the_chronology_and_end_the_silence() {
        String day = TODAY.minusDays(1).toString();
        TwoFamilies.shared(CHILDRENS_SERVICES, "move", TODAY.minusDays(50).toString(), TwoFamilies.quoted(families.mia));
        TwoFamilies.read(CHILDRENS_SERVICES, families.mia, "").body("gaps.findAll { it.kind == 'NO_VOICE' }.to",
                contains((Object) null));
        recorded("{\"child\": \"" + families.mia + "\", \"heard\": {\"date\": \"" + day + "\", \"accuracyIndicator\": \"AAA\"},"
                + " \"showed\": \"Drew the house without him\", \"manner\": \"DREW\", \"sharing\": {\"audience\": \"CIRCLE\"}}")
                .statusCode(201);

        TwoFamilies.read(CHILDRENS_SERVICES, families.mia, "").body("lines.noun", hasItem("voice"))
                .body("lines.find { it.noun == 'voice' }.said.showed", equalTo("Drew the house without him"))
                .body("gaps.findAll { it.kind == 'NO_VOICE' }.to", contains(day))
                .body("gaps.findAll { it.kind == 'NO_RESPONSE' }", not(hasItem(equalTo("child-heard"))));
    }

    @Test
    void who_may_know_no_more_than_what_happened_does_not_read_the_words() {
        as(TwoFamilies.NURSERY, "practitioner").body("{\"child\": \"" + families.miaAtNursery
                + "\", \"words\": \"Planted-Words\", \"interpretation\": \"Planted-Interpretation\", \"seenAlone\": \"YES\","
                + " \"sharing\": {\"audience\": \"CIRCLE\"}}").post("/v1/voices").then().statusCode(201);

        assertThat(
                TwoFamilies.read(SCHOOL, families.mia, "").body("lines[0].said.seenAlone", equalTo("YES")).extract().asString())
                .doesNotContain("Planted");
        TwoFamilies.read(CHILDRENS_SERVICES, families.mia, "").body("lines[0].said.words", equalTo("Planted-Words"));
    }

    @Test
    void what_is_left_open_is_said_and_nothing_is_refused_for_it() {
        recorded("{\"child\": \"" + families.mia + "\", \"seenAlone\": \"NO\"}").statusCode(201)
                .body("warnings", hasItem(startsWith("/words:"))).body("warnings", hasItem(startsWith("/whyNotAlone:")))
                .body("warnings", hasItem(startsWith("/response:"))).body("warnings", hasItem(startsWith("/heardBy:")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"words": "x"}                                                                          | /child
            {"child": "ADULT", "words": "x"}                                                        | /child
            {"child": "01970000-0000-7000-8000-0000000000ff", "words": "x"}                         | /child
            {"child": "CHILD", "heard": {"date": "2999-01-01", "accuracyIndicator": "AAA"}}         | /heard/date
            """)
    void what_cannot_be_right_is_refused_with_a_pointer(String body, String pointer) {
        recorded(body.replace("CHILD", families.mia).replace("ADULT", families.mother)).statusCode(422)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void another_agency_cannot_tell_that_there_is_anything() {
        String id = recorded("{\"child\": \"" + families.mia + "\", \"words\": \"x\"}").statusCode(201).extract().path("id");
        assertThat(missing(id)).isEqualTo(missing(NOBODY.toString()));
    }

    private static String missing(String id) {
        return as(CHILDRENS_SERVICES, "practitioner").header("X-Request-Id", "01970000-0000-7000-8000-0000000000aa")
                .get("/v1/voices/" + id).then().statusCode(404).extract().asString();
    }

    private static ValidatableResponse recorded(String body) {
        return as(SCHOOL, "practitioner").body(body).post("/v1/voices").then();
    }
}
