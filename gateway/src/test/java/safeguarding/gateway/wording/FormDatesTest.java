package safeguarding.gateway.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

class FormDatesTest {

    @ParameterizedTest
    @CsvSource({ "2014, false, 2014-01-01, UUA", "2014-03, false, 2014-03-01, UAA", "2014-03-09, false, 2014-03-09, AAA",
            "2014, true, 2014-01-01, UUE" })
    void a_rough_date_says_how_well_it_is_known(String typed, boolean estimated, String date, String accuracy) {
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("born", typed).put("bornEstimated", estimated);

        assertThat(FormDates.in(document)).isEmpty();

        assertThat(document.toString())
                .isEqualTo("{\"born\":{\"date\":\"" + date + "\",\"accuracyIndicator\":\"" + accuracy + "\"}}");
    }

    @ParameterizedTest
    @CsvSource({ "2014-13", "2014-02-30", "03-09", "14", "x" })
    void what_is_no_date_is_said_at_its_field(String typed) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.putArray("children").addObject().put("born", typed);

        assertThat(FormDates.in(document)).extracting(error -> error.pointer()).containsExactly("/children/0/born");
        assertThat(document.at("/children/0").has("born")).isFalse();
    }

    @Test
    void a_whole_date_is_whole_and_a_contribution_is_from_somebody() {
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("askedOn", "2026-03").put("from", "Dr Example");

        assertThat(FormDates.in(document)).extracting(error -> error.pointer()).containsExactly("/askedOn");
        assertThat(document.path("from").asText()).isEqualTo("Dr Example");
    }

    @ParameterizedTest
    @CsvSource({ "AAA, 9 March 2014", "UAA, March 2014", "UUA, 2014", "UUE, about 2014", "UUU, not known", "AAU, 9 March" })
    void a_rough_date_is_said_as_far_as_it_is_known(String accuracy, String said) {
        assertThat(new RoughDate(LocalDate.of(2014, 3, 9), accuracy).said()).isEqualTo(said);
    }
}
