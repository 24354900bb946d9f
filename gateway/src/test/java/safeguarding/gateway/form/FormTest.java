package safeguarding.gateway.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {

    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private Form form() {
        return new Form(fields, List.of());
    }

    private FormTest field(String name, String... values) {
        fields.put(name, List.of(values));
        return this;
    }

    private void makes(String json) {
        assertThat(form().document().toString()).isEqualTo(json);
    }

    @Test
    void a_field_is_the_member_that_its_name_points_to() {
        field("/subject/name/family", " Invented ").field("/subject/name/given", "Mia").field("_token", "x").field("go", "next")
                .makes("{\"subject\":{\"name\":{\"family\":\"Invented\",\"given\":\"Mia\"}}}");
    }

    @Test
    void where_somebody_was_faster_it_begins_with_what_is_there_now_and_what_was_written_stays_to_be_copied() {
        String words = "They are alone in the flat at night.";
        field("/reason", words).field("/name", "Pat").field("/code", "DECISION_CHANGES_IN_PART")
                .field("/id", "01a201f7-a606-7661-9f45-7d41c5938bf5").field("_version", "\"v1\"");
        Form now = Form.with(Map.of("/reason", "They moved.")).on("\"v2\"");

        Form begun = form().refused(new Refused(412, "stale", "Read it again.", List.of())).anew(now);

        assertThat(begun.value("/reason")).isEqualTo("They moved.");
        assertThat(begun.version()).isEqualTo("\"v2\"");
        assertThat(begun.isOvertaken()).isTrue();
        assertThat(begun.written()).containsExactly(words, "Pat");
        assertThat(Form.empty().anew(now)).isSameAs(now);
    }

    @Test
    void an_empty_field_is_no_member_and_an_empty_row_no_element() {
        field("/a", " ").field("/list/0/name", "").field("/list/1/name", "second").field("/list/3/name", "fourth")
                .makes("{\"list\":[{\"name\":\"second\"},{\"name\":\"fourth\"}]}");
    }

    @Test
    void what_stands_after_the_colon_makes_it_a_number_a_truth_lines_or_boxes() {
        field("/n:number", "3").field("/bad:number", "three").field("/yes:yes", "true").field("/no:yes", "false")
                .field("/lines:lines", "one\r\n\r\n two ").field("/boxes:all", "a", "b")
                .makes("{\"n\":3,\"bad\":\"three\",\"yes\":true,\"no\":false,\"lines\":[\"one\",\"two\"],\"boxes\":[\"a\",\"b\"]}");
    }

    @Test
    void a_time_is_a_time_in_england() {
        field("/summer:instant", "2026-07-01T09:30").field("/winter:instant", "2026-12-01T09:30").field("/odd:instant", "soon")
                .makes("{\"summer\":\"2026-07-01T08:30:00Z\",\"winter\":\"2026-12-01T09:30:00Z\",\"odd\":\"soon\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "2019 | 5 | 4 | 2019-05-04", "2019 |   |   | 2019", "2019 | 12 |  | 2019-12",
            "2019 |  | 4 | 2019--04" })
    void a_date_may_be_known_in_part_and_what_is_none_stays_wrong(String year, String month, String day, String made) {
        field("/born:day", day == null ? "" : day).field("/born:month", month == null ? "" : month).field("/born:year", year)
                .makes("{\"born\":\"" + made + "\"}");
    }

    @Test
    void an_empty_date_is_no_member() {
        field("/born:day", "").field("/born:month", "").field("/born:year", "").makes("{}");
    }

    @Test
    void a_whole_date_is_written_as_the_services_write_it() {
        field("/on:day", "4").field("/on:month", "5").field("/on:year", "2026").makes("{\"on\":\"2026-05-04\"}");
    }

    @Test
    void a_number_far_beyond_any_row_fills_no_memory() {
        field("/list/0/a", "x").field("/list/999999999/a", "y");
        assertThat(form().document().toString().length()).isLessThan(200);
    }

    @Test
    void a_name_deeper_than_any_document_is_no_member() {
        field("/a" + "/b".repeat(100_000), "x").field("/" + "0/99/".repeat(100) + "a", "y").makes("{}");
    }

    @Test
    void what_a_service_says_of_a_member_stands_at_its_field() {
        Form wrong = field("/born:about-year", "19").form().wrong("/born/date", "Not a date");
        assertThat(wrong.error("/born")).isEqualTo("Not a date");
        assertThat(wrong.error("/bo")).isEmpty();
        assertThat(wrong.errors().get(0).id()).isEqualTo("born-date");
    }

    @Test
    void a_form_stays_on_the_version_with_which_it_was_begun() {
        assertThat(form().on(null).version()).isEmpty();
        assertThat(form().on("\"v3\"").on("\"v4\"").version()).isEqualTo("\"v3\"");
        assertThat(field("/a", "x").form().on("\"v3\"").document().toString()).isEqualTo("{\"a\":\"x\"}");
    }

    @Test
    void a_form_that_somebody_was_faster_with_keeps_what_was_written_and_goes_on_from_the_version_of_now() {
        Form begun = field("/reason", "planted, and long enough").form().on("\"v3\"");
        Form overtaken = begun.refused(new Refused(412, "stale", "Read it again.", List.of()));

        assertThat(overtaken.isOvertaken()).isTrue();
        assertThat(overtaken.value("/reason")).isEqualTo("planted, and long enough");
        assertThat(overtaken.written()).containsExactly("planted, and long enough");
        assertThat(overtaken.on("\"v4\"").version()).isEqualTo("\"v4\"");
        assertThat(begun.refused(new Refused(422, "invalid", "No.", List.of())).on("\"v4\"").version()).isEqualTo("\"v3\"");
    }

    @Test
    void a_version_is_an_etag_or_none() {
        Posted posted = new Posted();
        posted.put("_version", "\"v3\"");
        assertThat(posted.version()).contains("\"v3\"");
        posted.wentOn("\"v4\"");
        assertThat(posted.form().version()).isEqualTo("\"v4\"");
        posted.wentOn("v4\r\nX-Other: 1");
        assertThat(posted.version()).isEmpty();
    }

    @Test
    void rows_are_counted_by_the_last_that_is_written_in() {
        assertThat(field("/children/0/names/0/given", "").field("/children/2/names/0/given", "Mia").form().rows("/children"))
                .isEqualTo(3);
        assertThat(form().rows("/adults")).isZero();
    }
}
