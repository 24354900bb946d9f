package safeguarding.gateway.panel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

class PastedIdsTest {

    private static final String PERSON = "01970000-0000-7000-8000-000000000003";
    private static final String OTHER = "01970000-0000-7000-8000-000000000013";
    private static final String LINE = "01970000-0000-7000-8000-000000000051";

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void an_address_that_names_a_line_of_a_chronology_means_the_line() throws JsonProcessingException {
        ObjectNode finding = read("{\"lines\": [\"http://localhost/desk/chronologies/" + PERSON + "?over=GROUP#line-" + LINE
                + "\", \"" + OTHER + "\", \"the second line\"]}");
        assertThat(PastedIds.lines(finding)).isEqualTo(read("{\"lines\": [\"" + LINE + "\", \"" + OTHER
                + "\", \"the second line\"]}"));
    }

    @Test
    void the_first_chronology_is_the_one_from_which_somebody_came() throws JsonProcessingException {
        ObjectNode panel = read("{\"chronologies\": [{\"over\": \"GROUP\"}, {\"person\": \"/desk/chronologies/" + OTHER
                + "\", \"over\": \"PERSON\"}]}");
        assertThat(PastedIds.chronologies(panel, PERSON))
                .isEqualTo(read("{\"chronologies\": [{\"over\": \"GROUP\", \"person\": \""
                        + PERSON + "\"}, {\"person\": \"" + OTHER + "\", \"over\": \"PERSON\"}]}"));
    }

    @Test
    void what_nobody_wrote_stays_unsaid() throws JsonProcessingException {
        assertThat(PastedIds.lines(read("{}"))).isEqualTo(read("{}"));
        assertThat(PastedIds.chronologies(read("{}"), PERSON)).isEqualTo(read("{}"));
    }

    private ObjectNode read(String text) throws JsonProcessingException {
        return (ObjectNode) json.readTree(text);
    }
}
