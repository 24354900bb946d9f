package safeguarding.gateway.forwarding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import safeguarding.gateway.testsupport.Services;

@QuarkusTest
@WithTestResource(Services.class)
class DescribedHeadersTest {

    @Test
    void every_header_that_a_service_asks_for_in_its_description_reaches_it() throws IOException {
        JsonNode merged = new ObjectMapper().readTree(given().when().get("/openapi.json").asByteArray());
        Set<String> asked = new TreeSet<>();
        merged.findParents("in").stream().filter(parameter -> parameter.path("in").asText().equals("header"))
                .forEach(parameter -> asked.add(parameter.path("name").asText()));

        assertThat(asked).contains("Purpose").allMatch(TravellingHeaders::reachServices);
    }
}
