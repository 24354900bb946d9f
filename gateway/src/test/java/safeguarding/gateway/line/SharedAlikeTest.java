package safeguarding.gateway.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

class SharedAlikeTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void each_grade_and_each_sign_is_shared_as_all_of_it() throws JsonProcessingException {
        String one = "\"sharing\": {\"audience\": \"CIRCLE\"}";
        assertThat(
                SharedAlike.spread(read("{\"grades\": [{\"grade\": 3}, {\"grade\": 4}], \"signs\": [{\"sign\": \"dental\"}], "
                        + one + "}")))
                .isEqualTo(read("{\"grades\": [{\"grade\": 3, " + one + "}, {\"grade\": 4, " + one
                        + "}], \"signs\": [{\"sign\": \"dental\", " + one + "}]}"));
    }

    @Test
    void where_nothing_is_said_of_sharing_nothing_is_added() throws JsonProcessingException {
        assertThat(SharedAlike.spread(read("{\"grades\": [{\"grade\": 3}]}")))
                .isEqualTo(read("{\"grades\": [{\"grade\": 3}]}"));
    }

    @Test
    void what_is_wrong_with_one_is_wrong_with_the_answer_that_was_asked() {
        assertThat(SharedAlike.asked("/signs/2/sharing/agencies")).isEqualTo("/sharing/agencies");
        assertThat(SharedAlike.asked("/grades/0/grade")).isEqualTo("/grades/0/grade");
    }

    private ObjectNode read(String text) throws JsonProcessingException {
        return (ObjectNode) json.readTree(text);
    }
}
