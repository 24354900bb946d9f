package safeguarding.gateway.referring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.gateway.form.FieldError;
import safeguarding.gateway.form.Form;

class ReferralDocumentTest {

    private static final String READ = """
            {"id": "r", "version": 3, "sentTo": "hub", "reason": {"worries": "w", "harmTypes": ["neglect", "other"]},
             "children": [
              {"id": "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa", "ref": "lily", "status": "RECEIVED",
               "born": {"date": "2016-01-01", "accuracyIndicator": "UUE"},
               "names": [{"given": "Lily", "use": "CURRENT"}, {"given": "Lil", "use": "NICKNAME"}, {"given": "L", "use": "ALIAS"}],
               "address": {"lines": ["1 Road", "Town"]}},
              {"id": "bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb", "ref": "gone", "status": "LEFT_OUT"}],
             "adults": [{"id": "cccccccc-cccc-4ccc-8ccc-cccccccccccc", "ref": "dave",
               "observations": [{"attribute": "van", "value": "red"}]}],
             "connections": [
              {"id": "c1", "child": "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa", "adult": "cccccccc-cccc-4ccc-8ccc-cccccccccccc",
               "relationship": "lodger", "disputed": true, "from": "2026-01-02"},
              {"id": "c2", "child": "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa", "adult": "cccccccc-cccc-4ccc-8ccc-cccccccccccc",
               "relationship": "other"}]}
            """;

    @Test
    void what_is_asked_at_an_adult_is_a_connection() throws Exception {
        Form form = Form.filled(Map.of("/children/0/ref", List.of("child-1"), "/children/0/names/0/given", List.of("Lily"),
                "/adults/0/ref", List.of("adult-1"), "/adults/0/knownToChildrenAs", List.of("Dave"),
                "/adults/0/to/0/child", List.of("child-1"), "/adults/0/to/0/relationship", List.of("lodger")));

        JsonNode document = ReferralDocument.of(form.document()).document();

        assertThat(document.at("/connections/0")).isEqualTo(new ObjectMapper()
                .readTree("{\"child\":\"child-1\",\"relationship\":\"lodger\",\"adult\":\"adult-1\"}"));
        assertThat(document.at("/adults/0").has("to")).isFalse();
    }

    @Test
    void nobody_is_made_of_a_row_that_was_left_empty_and_errors_still_find_their_row() {
        Form form = Form.filled(Map.of("/children/0/ref", List.of("child-1"), "/children/1/ref", List.of("child-2"),
                "/children/1/names/0/given", List.of("Max"), "/adults/0/ref", List.of("adult-1"),
                "/adults/0/identityStatus", List.of("UNIDENTIFIED"), "/adults/0/to/0/child", List.of("child-1")));

        ReferralDocument made = ReferralDocument.of(form.document());

        assertThat(made.document().path("children")).hasSize(1);
        assertThat(made.document().path("adults")).isEmpty();
        assertThat(made.errors(List.of(new FieldError("/children/0/names", "wrong"))))
                .containsExactly(new FieldError("/children/1/names", "wrong"));
    }

    @Test
    void a_change_loses_nothing_that_the_form_does_not_show() throws Exception {
        JsonNode read = new ObjectMapper().readTree(READ);
        ReferralForm shown = ReferralForm.of(ReferralFields.of(read).form(), "/x");

        assertThat(shown.form().checkedDates().isWrong()).isFalse();
        JsonNode document = ReferralDocument.of(shown.form().document()).document();

        assertThat(document.path("children")).hasSize(1);
        assertThat(document.at("/children/0/born").toString())
                .isEqualTo("{\"date\":\"2016-01-01\",\"accuracyIndicator\":\"UUE\"}");
        assertThat(document.at("/children/0/names")).isEqualTo(read.at("/children/0/names"));
        assertThat(document.at("/children/0/address")).isEqualTo(read.at("/children/0/address"));
        assertThat(document.at("/adults/0/observations")).isEqualTo(read.at("/adults/0/observations"));
        assertThat(document.path("connections")).hasSize(2);
        assertThat(document.path("connections").findValuesAsText("relationship")).containsExactlyInAnyOrder("lodger", "other");
        assertThat(document.path("reason")).isEqualTo(read.path("reason"));
        assertThat(shown.unseen()).extracting(ReferralForm.Unseen::name).contains("/adults/0/observations/0/value",
                "/children/0/names/2/given", "/adults/0/to/0/disputed:yes");
    }

    @Test
    void removing_a_child_removes_what_was_said_of_it_at_each_adult() {
        Form form = Form.filled(Map.of("/children/0/ref", List.of("child-1"), "/children/1/ref", List.of("child-2"),
                "/adults/0/ref", List.of("adult-1"), "/adults/0/to/0/relationship", List.of("lodger"),
                "/adults/0/to/1/relationship", List.of("mother")));

        Form left = ReferralForm.without(form, "/children/0");

        assertThat(left.rows("/children")).isOne();
        assertThat(left.value("/children/0/ref")).isEqualTo("child-2");
        assertThat(left.value("/adults/0/to/0/relationship")).isEqualTo("mother");
        assertThat(ReferralForm.withAnother(left, "children").value("/children/1/ref")).isEqualTo("child-1");
    }

    @Test
    void what_is_missing_is_said_of_those_of_whom_it_was_saved() throws Exception {
        JsonNode draft = new ObjectMapper().readTree("""
                {"children": [{"ref": "child-1", "status": "WITHDRAWN"}, {"ref": "child-2"}],
                 "adults": [{"ref": "adult-1"}, {"ref": "adult-2"}],
                 "connections": [{"child": "child-2", "adult": "adult-2", "relationship": "lodger"},
                  {"child": "child-2", "adult": "adult-1", "relationship": "mother"}]}
                """);

        ReferralFields fields = ReferralFields.of(draft);

        assertThat(fields.field("/connections/0/source")).isEqualTo("/adults/1/to/0/source");
        assertThat(fields.field("/connections/1/source")).isEqualTo("/adults/0/to/0/source");
        assertThat(fields.field("/children/1/born")).isEqualTo("/children/0/born");
        assertThat(fields.field("/reason")).isEqualTo("/reason");
    }

    @Test
    void a_draft_that_is_gone_on_with_makes_the_same_document_again() throws Exception {
        JsonNode draft = new ObjectMapper().readTree("""
                {"sentTo": "hub", "primaryNeed": "N1", "signposting": [{"to": "early-help"}],
                 "mandatoryReport": {"madeTo": ["police", "hub"]},
                 "children": [{"ref": "child-1", "names": [{"given": "Lily", "use": "CURRENT"}]}],
                 "adults": [{"ref": "adult-1", "identityStatus": "PARTIAL", "knownToChildrenAs": "Dave"}],
                 "connections": [{"child": "child-1", "adult": "adult-1", "relationship": "lodger"},
                  {"child": "child-1", "adult": "adult-1", "relationship": "other"}]}
                """);

        // The page names the child beside each adult.
        Form form = ReferralFields.of(draft).form().filledIn("/adults/0/to/0/child", "child-1");
        JsonNode again = ReferralDocument.of(form.document()).document();

        assertThat(again.path("connections")).containsExactlyInAnyOrderElementsOf(draft.path("connections"));
        for (String member : List.of("sentTo", "primaryNeed", "signposting", "mandatoryReport", "children", "adults")) {
            assertThat(again.path(member)).as(member).isEqualTo(draft.path(member));
        }
    }
}
