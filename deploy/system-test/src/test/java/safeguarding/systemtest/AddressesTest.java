package safeguarding.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** That no way of declaring a parameter escapes the search. */
class AddressesTest {

    @Test
    void a_parameter_is_found_wherever_it_is_declared() throws JsonProcessingException {
        assertThat(parameters("""
                {"paths": {
                    "/a/{undeclared}": {
                        "parameters": [{"in": "query", "name": "ofPath"}, {"$ref": "#/components/parameters/Referred"}],
                        "get": {"parameters": [{"in": "query", "name": "ofOperation"}]},
                        "post": {"parameters": [{"$ref": "#/components/parameters/Twice"}]}},
                    "/b": {"$ref": "#/components/pathItems/Elsewhere"}},
                "components": {
                    "parameters": {
                        "Referred": {"in": "query", "name": "referred"},
                        "Twice": {"$ref": "#/components/parameters/AfterAll"},
                        "AfterAll": {"in": "header", "name": "referredTwice"}},
                    "pathItems": {"Elsewhere": {"get": {"parameters": [{"in": "cookie", "name": "ofItem"}]}}}}}"""))
                .containsExactlyInAnyOrder("path undeclared", "query ofPath", "query referred", "query ofOperation",
                        "header referredTwice", "cookie ofItem");
    }

    @Test
    void a_reference_that_leads_nowhere_is_a_failure() {
        assertThatThrownBy(
                () -> parameters("{\"paths\": {\"/a\": {\"parameters\": [{\"$ref\": \"#/components/parameters/X\"}]}}}"))
                .isInstanceOf(AssertionError.class).hasMessageContaining("#/components/parameters/X");
    }

    private static Iterable<String> parameters(String description) throws JsonProcessingException {
        return new Addresses(new ObjectMapper().readTree(description)).parameters();
    }
}
