package safeguarding.gateway.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

class PartlyKnownTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({ "1980,1980-01-01,UUA,1980", "1980-05,1980-05-01,UAA,May 1980", "1980-05-03,1980-05-03,AAA,3 May 1980" })
    void a_date_says_which_of_its_parts_are_known(String filled, String date, String accuracy, String said) {
        ObjectNode made = PartlyKnown.inside(JSON.createObjectNode().put("born", filled));
        assertThat(made.at("/born/date").asText()).isEqualTo(date);
        assertThat(made.at("/born/accuracyIndicator").asText()).isEqualTo(accuracy);
        assertThat(PartlyKnown.said(made.path("born"))).isEqualTo(said);
    }

    @Test
    void it_is_found_wherever_somebody_was_born() throws Exception {
        ObjectNode made = PartlyKnown
                .inside((ObjectNode) JSON.readTree("{\"a\": {\"born\": \"1980\"}, \"b\": [{\"born\": \"1981\"}]}"));
        assertThat(made.at("/a/born/date").asText()).isEqualTo("1980-01-01");
        assertThat(made.at("/b/0/born/date").asText()).isEqualTo("1981-01-01");
    }

    @Test
    void what_is_not_known_is_said_so() throws Exception {
        assertThat(PartlyKnown.said(JSON.readTree("{\"date\": \"0001-01-01\", \"accuracyIndicator\": \"UUU\"}")))
                .isEqualTo("not known");
        assertThat(PartlyKnown.said(JSON.readTree("{\"date\": \"1990-01-01\", \"accuracyIndicator\": \"UUE\"}")))
                .isEqualTo("about 1990");
    }
}
