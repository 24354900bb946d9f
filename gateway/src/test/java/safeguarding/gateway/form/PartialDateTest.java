package safeguarding.gateway.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

class PartialDateTest {

    private static final Sheet SHEET = Sheet.of(Part.of("", "Who he is", Field.partialDate("/born", "Date of birth")));

    @ParameterizedTest
    @CsvSource({ "2014, '', '', '', 2014-01-01, UUA", "2014, 3, '', '', 2014-03-01, UAA", "2014, 03, 9, '', 2014-03-09, AAA",
            "2014, '', '', true, 2014-01-01, UUE", "2014, 3, '', true, 2014-03-01, UEE", "2014, 3, 9, true, 2014-03-09, EEE" })
    void what_is_filled_in_says_how_well_it_is_known(String year, String month, String day, String estimated, String date,
            String accuracy) {
        Form form = Form.filled(boxes(year, month, day, estimated, ""));

        assertThat(form.checkedDates().isWrong()).isFalse();
        assertThat(form.document()).isEqualTo(born(date, accuracy));
    }

    @ParameterizedTest
    @ValueSource(strings = { "AAA", "EAA", "AEA", "AAE", "EEA", "EAE", "AEE", "EEE", "UAA", "UEA", "UAE", "UEE", "UUA", "UUE",
            "AAU", "EAU", "AEU", "EEU", "AUA", "UUU", "AUU" })
    void a_correction_of_something_else_keeps_how_well_each_part_is_known(String accuracy) {
        ObjectNode read = born("2014-03-09", accuracy);

        Form form = SHEET.filled(read);

        assertThat(form.checkedDates().errors()).isEmpty();
        assertThat(form.document()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({ "UEA, 2013, 3, '', true, UEE", "EAA, 2014, 3, 9, '', AAA", "AAA, 2014, 3, 9, true, EEE",
            "EAA, 2014, 4, 9, true, EEA",
            "UUA, 2014, 5, '', '', UAA", "EEE, 2014, '', '', true, UUE" })
    void a_correction_of_the_date_says_anew_what_it_changes(String before, String year, String month, String day,
            String estimated, String after) {
        Form form = Form.filled(boxes(year, month, day, estimated, "2014-03-09 " + before));

        assertThat(form.document().at("/born/accuracyIndicator").asText()).isEqualTo(after);
    }

    @Test
    void a_date_that_is_emptied_is_gone() {
        assertThat(Form.filled(boxes("", "", "", "true", "2014-03-09 EAA")).document().has("born")).isFalse();
        assertThat(Form.filled(boxes("", "", "", "", "")).document().has("born")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "2014, 13, ''", "2014, 2, 30", "'', 3, 9", "14, '', ''", "x, '', ''", "2014, '', 9" })
    void what_is_no_date_is_said_at_its_boxes_and_sent_as_it_is(String year, String month, String day) {
        Form form = Form.filled(boxes(year, month, day, "", ""));

        assertThat(form.checkedDates().errors()).extracting(FieldError::pointer).containsExactly("/born");
        assertThat(form.document().path("born").isTextual()).isTrue();
    }

    @Test
    void a_whole_date_has_to_be_whole() {
        Form form = Form.filled(Map.of("/askedOn:year", List.of("2026"), "/askedOn:month", List.of("3"), "/askedOn:day",
                List.of("")));

        assertThat(form.checkedDates().errors()).extracting(FieldError::pointer).containsExactly("/askedOn");
        assertThat(form.wrong("/askedOn", "said already").checkedDates().errors()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({ "AAA, 9 March 2014", "UAA, March 2014", "UUA, 2014", "UUE, about 2014", "UUU, not known", "AAU, 9 March",
            "nonsense, 9 March 2014" })
    void it_is_said_as_far_as_it_is_known(String accuracy, String said) {
        assertThat(new PartialDate(LocalDate.of(2014, 3, 9), accuracy).said()).isEqualTo(said);
    }

    private static Map<String, List<String>> boxes(String year, String month, String day, String estimated, String was) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("/born:day", List.of(day));
        fields.put("/born:month", List.of(month));
        fields.put("/born:year", List.of(year));
        fields.put("/born:was", List.of(was));
        if (!estimated.isEmpty()) {
            fields.put("/born:estimated", List.of(estimated));
        }
        return fields;
    }

    private static ObjectNode born(String date, String accuracy) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.putObject("born").put("date", date).put("accuracyIndicator", accuracy);
        return document;
    }
}
