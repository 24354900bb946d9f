package safeguarding.gateway.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A correction takes away nothing that its form did not show. */
class SharingFieldsTest {

    @Test
    void agencies_for_which_there_is_no_place_go_on_seeing_it() throws Exception {
        assertThat(kept("['one','two','three','four']", "['two']")).isEqualTo(json("['two','three','four']"));
    }

    @Test
    void whoever_is_taken_out_of_the_form_sees_it_no_more() throws Exception {
        assertThat(kept("['one','two']", "['two']")).isEqualTo(json("['two']"));
    }

    @Test
    void if_nobody_else_may_see_it_nobody_does() throws Exception {
        JsonNode after = json("{'sharing':{'audience':'NOBODY'}}");
        SharingFields.keep(json("{'sharing':{'audience':'NAMED','agencies':['one','two','three']}}"), after);
        assertThat(after).isEqualTo(json("{'sharing':{'audience':'NOBODY'}}"));
    }

    @Test
    void each_section_by_itself() throws Exception {
        JsonNode after = json(
                "{'sections':[{'sharing':{'audience':'NAMED','agencies':['one']}},{'sharing':{'audience':'CIRCLE'}}]}");
        SharingFields.keep(json("{'sections':[{'sharing':{'audience':'NAMED','agencies':['one','two','three']}},"
                + "{'sharing':{'audience':'NAMED','agencies':['one','two','four']}}]}"), after);
        assertThat(after.at("/sections/0/sharing/agencies")).isEqualTo(json("['one','three']"));
        assertThat(after.at("/sections/1/sharing/agencies").isMissingNode()).isTrue();
    }

    private static JsonNode kept(String had, String now) throws Exception {
        JsonNode after = json("{'sharing':{'audience':'NAMED','agencies':" + now + "}}");
        SharingFields.keep(json("{'sharing':{'audience':'NAMED','agencies':" + had + "}}"), after);
        return after.at("/sharing/agencies");
    }

    private static JsonNode json(String text) throws Exception {
        return new ObjectMapper().readTree(text.replace('\'', '"'));
    }
}
