package safeguarding.gateway.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class SheetTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Sheet SHEET = Sheet.of(
            Part.of("/who", "Who", Field.text("/who/name", "Name"), Field.partialDate("/who/since", "Since"),
                    Field.yesOrNo("/who/known", "Known"), Field.agency("/who/of", "Agency")),
            Part.list("/seen", "Seen", 1, Field.text("/where", "Where"), Field.lines("/by", "By whom")),
            Part.of("", "Answer", Field.radios("/answer", "Answer", Option.of("NOT_NOW", "NOT"))));

    @Test
    void a_record_is_shown_with_the_words_that_asked_for_it() throws Exception {
        assertThat(SHEET.facts(document())).containsExactly(new Sheet.Fact("Name", "A B (alias)"),
                new Sheet.Fact("Since", "May 2026"), new Sheet.Fact("Known", "No"), new Sheet.Fact("Agency", "Invented school"),
                new Sheet.Fact("Where", "home"),
                new Sheet.Fact("By whom", "one\ntwo"), new Sheet.Fact("Where", "school"), new Sheet.Fact("Answer", "Not now"));
        assertThat(SHEET.shown(document())).extracting(Sheet.Shown::title).containsExactly("Who", "Seen, 1", "Seen, 2",
                "Answer");
    }

    @Test
    void what_a_form_begins_with_becomes_the_same_document_again() throws Exception {
        JsonNode document = JSON.readTree(
                """
                        {"who": {"name": "A", "since": {"date": "2026-05-01", "accuracyIndicator": "UEA"}, "known": true, "of": "invented-school"},
                         "seen": [{"where": "home", "by": ["one", "two"]}, {"where": "school"}], "answer": "NOT"}""");
        Sheet roomy = SHEET.roomFor(document);
        assertThat(roomy.parts().get(1).asked()).hasSize(3);
        assertThat((JsonNode) roomy.filled(document).document()).isEqualTo(document);
    }

    @Test
    void an_empty_field_is_named_and_what_to_do_is_said() {
        Refused refused = new Refused(422, "invalid", "", List.of(new FieldError("/who", "must not be null"),
                new FieldError("/seen/0/where", "must not be blank"), new FieldError("/answer", "must not be null"),
                new FieldError("/who/since", "This date is still to come."), new FieldError("/other", "Something else.")));
        assertThat(SHEET.refused(Form.with(Map.of()), refused).errors()).extracting(FieldError::text).containsExactly(
                "Fill in the part \u201cWho\u201d.", "Since: This date is still to come.", "Fill in \u201cWhere\u201d.",
                "Choose an answer to \u201cAnswer\u201d.", "Something else.");
    }

    private static JsonNode document() throws Exception {
        return JSON.readTree(
                """
                        {"who": {"name": {"given": "A", "family": "B", "use": "ALIAS"},
                         "since": {"date": "2026-05-01", "accuracyIndicator": "UAA"}, "known": false, "of": "invented-school"},
                         "seen": [{"where": "home", "by": ["one", "two"]}, {"where": "school", "by": []}], "answer": "NOT_NOW", "more": null}""");
    }
}
