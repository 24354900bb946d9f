package safeguarding.referral.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static safeguarding.referral.Invented.NOBODY;
import static safeguarding.referral.Invented.SCHOOL;
import static safeguarding.testkit.Calls.as;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import safeguarding.referral.OverHttp;

@QuarkusTest
class ReferralRefusalTest extends OverHttp {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"sentTo": "Not A Slug"}                                                              | /sentTo
            {"source": "9Z"}                                                                      | /source
            {"referrer": {"phone": "nonsense"}}                                                   | /referrer/phone
            {"referrer": {"email": "nonsense"}}                                                   | /referrer/email
            {"reason": {"harmTypes": ["neglect", "nonsense"]}}                                    | /reason/harmTypes/1
            {"children": [null]}                                                                  | /children/0
            {"children": [{"ref": "with space"}]}                                                 | /children/0/ref
            {"children": [{"names": [{}]}]}                                                       | /children/0/names/0
            {"children": [{"names": [{"given": "A\\u0000B"}]}]}                                   | /children/0/names/0/given
            {"children": [{"born": {"date": "2019-01-01", "accuracyIndicator": "XYZ"}}]}          | /children/0/born/accuracyIndicator
            {"children": [{"born": {"date": "2999-01-01", "accuracyIndicator": "AAA"}}]}          | /children/0/born/date
            {"children": [{"expectedOn": "2999-01-01"}]}                                          | /children/0/expectedOn
            {"children": [{"identifiers": [{"system": "nhs-number", "value": "9990000019"}]}]}    | /children/0/identifiers/0/value
            {"children": [{"identifiers": [{"system": "made-up", "value": "a\\u0000b"}]}]}        | /children/0/identifiers/0/value
            {"children": [{"identifiers": [{"system": "upn", "value": "A801200005001"}]}]}        | /children/0/identifiers/0/value
            {"children": [{"address": {"postcode": "nonsense"}}]}                                 | /children/0/address/postcode
            {"children": [{"address": {"uprn": "nonsense"}}]}                                     | /children/0/address/uprn
            {"children": [{"ownWords": [{"words": " "}]}]}                                        | /children/0/ownWords/0/words
            {"children": [{"ownWords": [{"words": "x", "heardOn": "2999-01-01"}]}]}               | /children/0/ownWords/0/heardOn
            {"children": [{"ref": "a"}, {"ref": "a"}]}                                            | /children/1/ref
            {"children": [{"id": "01970000-0000-7000-8000-0000000000ff"}]}                        | /children/0/id
            {"children": [{"expectedOn": "-999999999-01-01"}]}                                    | /children/0/expectedOn
            {"adults": [{"born": {"date": "1780-01-01", "accuracyIndicator": "AAA"}}]}            | /adults/0/born/date
            {"adults": [{"identifiers": [{"system": "pnc", "value": "2015/0123456A"}]}]}          | /adults/0/identifiers/0/value
            {"adults": [{"observations": [{"attribute": "x", "value": "y", "grade": "9ZZ"}]}]}    | /adults/0/observations/0/grade
            {"adults": [{"observations": [{"attribute": "x", "value": "y", "observedOn": "2999-01-01"}]}]} | /adults/0/observations/0/observedOn
            {"adults": [{"observations": [{"attribute": "vehicle-registration", "value": "!"}]}]} | /adults/0/observations/0/value
            {"adults": [{"observations": [{"attribute": "phone", "value": "nonsense"}]}]}         | /adults/0/observations/0/value
            {"adults": [{"observations": [{"attribute": "Not A Code", "value": "y"}]}]}           | /adults/0/observations/0/attribute
            {"adults": [{"ref": "a"}, {"ref": "a"}]}                                              | /adults/1/ref
            """)
    void a_value_that_cannot_be_right_is_refused_with_a_pointer_and_nothing_is_saved(String body, String pointer) {
        refused(body, pointer);
    }

    @Test
    void a_child_is_expected_or_born() {
        refused("""
                {"children": [{"born": {"date": "2019-01-01", "accuracyIndicator": "AAA"}, "expectedOn": "2026-12-24"}]}""",
                "/children/0/expectedOn");
    }

    @Test
    void a_connection_that_leads_nowhere_is_refused_at_both_ends() {
        refused("""
                {"children": [{"ref": "child-1"}], "adults": [{"ref": "adult-1"}],
                  "connections": [{"child": "adult-1", "adult": "child-1"}]}""", "/connections/0/child",
                "/connections/0/adult");
    }

    @Test
    void a_connection_without_ends_is_refused() {
        refused("{\"connections\": [{}]}", "/connections/0/child", "/connections/0/adult");
    }

    @Test
    void a_connection_cannot_end_before_it_begins_nor_have_a_made_up_code() {
        refused("""
                {"children": [{"ref": "child-1"}], "adults": [{"ref": "adult-1"}],
                  "connections": [{"child": "child-1", "adult": "adult-1", "relationship": "nonsense",
                    "from": "2026-05-02", "to": "2026-05-01"}]}""", "/connections/0/relationship", "/connections/0/to");
    }

    @Test
    void a_connection_is_of_our_times() {
        refused("""
                {"children": [{"ref": "child-1"}], "adults": [{"ref": "adult-1"}],
                  "connections": [{"child": "child-1", "adult": "adult-1", "from": "-999999999-01-01", "to": "+999999999-12-31"}]}""",
                "/connections/0/from", "/connections/0/to");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        refused("""
                {"source": "9Z", "children": [{"identifiers": [{"system": "nhs-number", "value": "1"}]}],
                  "adults": [{"identifiers": [{"system": "cro", "value": "1"}]}], "connections": [{"child": "x", "adult": "y"}]}""",
                "/source", "/children/0/identifiers/0/value", "/adults/0/identifiers/0/value", "/connections/0/child",
                "/connections/0/adult");
    }

    @Test
    void lists_and_texts_have_limits() {
        String children = "{\"children\": [" + String.join(",", java.util.Collections.nCopies(21, "{}")) + "]}";
        refused(children, "/children");
        refused("{\"reason\": {\"worries\": \"" + "x".repeat(10001) + "\"}}", "/reason/worries");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"children": [{"born": {"date": "2019-02-30", "accuracyIndicator": "AAA"}}]} | /children/0/born/date
            {"children": {"ref": "x"}}                                                   | /children
            {"connections": [{"child": "a", "adult": "b", "caring": "PERHAPS"}]}         | /connections/0/caring
            {"adults": [{"identityStatus": "GUESSED"}]}                                  | /adults/0/identityStatus
            {"children": [{"nickname": "x"}]}                                            | /children/0/nickname
            {"reason": {"parentsAware": 1}}                                              | /reason/parentsAware
            {"reason": {"worries": 1}}                                                   | /reason/worries
            {"children": [{"expectedOn": 20800}]}                                        | /children/0/expectedOn
            {"children": [{"expectedOn": "2027-01-01T10:00:00Z"}]}                       | /children/0/expectedOn
            {"connections": [{"child": "a", "adult": "b", "disputed": "true"}]}          | /connections/0/disputed
            """)
    void what_does_not_have_the_shape_is_refused_with_a_pointer(String body, String pointer) {
        as(SCHOOL, "referrer").body(body)
                .when().post("/v1/referrals")
                .then().statusCode(400)
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void a_member_written_twice_is_refused() {
        as(SCHOOL, "referrer").body("{\"source\": \"2A\", \"source\": \"6\"}")
                .when().post("/v1/referrals")
                .then().statusCode(400).contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({ "/v1/referrals/", "/v1/concerns/" })
    void what_is_missing_is_not_found(String path) {
        as(SCHOOL, "referrer").when().get(path + NOBODY).then().statusCode(404);
    }

    private void refused(String body, String... pointers) {
        List<Long> before = saved();
        as(SCHOOL, "referrer").body(body)
                .when().post("/v1/referrals")
                .then().statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:safeguarding:problem:invalid"))
                .body("errors.pointer", containsInAnyOrder(pointers));
        assertThat(saved()).isEqualTo(before);
    }

    private List<Long> saved() {
        return List.of(count("referral"), count("child"), count("adult"), count("connection"), count("content_version"),
                // What the service does by itself, for instance with clocks of other tests, goes on meanwhile.
                count("trail_entry where action <> 'sign-in.refused' and agency <> 'referral-service'"),
                count("idempotency_key"));
    }
}
