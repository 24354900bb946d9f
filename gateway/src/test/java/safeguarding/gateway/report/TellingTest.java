package safeguarding.gateway.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

class TellingTest {

    private static JsonNode told(String form) throws JsonProcessingException {
        return Telling.of((ObjectNode) new ObjectMapper().readTree(form)).path("referral");
    }

    @Test
    void each_adult_stands_beside_each_child() throws JsonProcessingException {
        JsonNode told = told("{\"referral\":{\"children\":[{},{}],\"adults\":[{\"names\":[{\"given\":\"Dave\"}],"
                + "\"connection\":{\"unsupervised\":\"YES\"}}]}}");
        assertThat(told.path("connections")).hasSize(2).allSatisfy(connection -> {
            assertThat(connection.path("adult").asText()).isEqualTo("adult-1");
            assertThat(connection.path("unsupervised").asText()).isEqualTo("YES");
        });
        assertThat(told.path("adults").path(0).has("connection")).isFalse();
        assertThat(told.path("adults").path(0).path("identityStatus").asText()).isEqualTo("PARTIAL");
    }

    @Test
    void a_man_of_whom_only_the_van_is_known_is_unidentified() throws JsonProcessingException {
        JsonNode told = told("{\"referral\":{\"adults\":[{\"observations\":[{\"value\":\"AB12 CDE\"}]}]}}");
        assertThat(told.path("adults").path(0).path("identityStatus").asText()).isEqualTo("UNIDENTIFIED");
        assertThat(told.at("/adults/0/observations/0/attribute").asText()).isEqualTo("vehicle-registration");
    }

    @Test
    void a_row_in_which_nobody_wrote_is_no_adult() throws JsonProcessingException {
        JsonNode told = told("{\"referral\":{\"children\":[{}],\"adults\":[{}]}}");
        assertThat(told.path("adults")).isEmpty();
        assertThat(told.path("connections")).isEmpty();
    }

    @Test
    void nothing_told_of_anybody_is_a_telling_too() throws JsonProcessingException {
        assertThat(told("{}").path("connections")).isEmpty();
    }
}
