package safeguarding.gateway.description;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import safeguarding.gateway.testsupport.Services;

@QuarkusTest
@WithTestResource(Services.class)
class ServedDescriptionTest {

    @ParameterizedTest
    @CsvSource({ "/openapi.json,*/*,application/json", "/openapi.yaml,*/*,application/yaml", "/openapi,*/*,application/yaml",
            "/openapi,application/json,application/json", "/openapi,application/yaml,application/yaml" })
    void it_is_served_as_yaml_and_as_json(String path, String accept, String type) {
        given().accept(accept).when().get(path)
                .then().statusCode(200).header("Content-Type", equalTo(type)).header("Cache-Control", equalTo("no-cache"));
    }

    @Test
    void both_forms_say_the_same_and_every_reference_leads_somewhere() throws IOException {
        JsonNode json = new ObjectMapper().readTree(given().when().get("/openapi.json").asByteArray());
        JsonNode yaml = new YAMLMapper().readTree(given().when().get("/openapi.yaml").asByteArray());

        assertThat(yaml).isEqualTo(json);
        assertThat(json.path("openapi").asText()).startsWith("3.1");
        assertThat(References.danglingIn(json)).isEmpty();
    }

    @Test
    void every_description_that_a_service_has_committed_is_in_it() throws IOException {
        JsonNode merged = new ObjectMapper().readTree(given().when().get("/openapi.json").asByteArray());
        for (ServiceDescription service : Descriptions.present()) {
            Set<String> operations = operationsOf(merged, "/" + service.origin().prefix());

            assertThat(operations).containsExactlyInAnyOrderElementsOf(operationsOf(service.document(), ""));
        }
    }

    @Test
    void the_build_takes_along_what_the_services_have_committed() {
        for (List<String> service : List.of(List.of("referral", "referral-service"),
                List.of("disclosure", "disclosure-service"),
                List.of("registry", "agency-registry-service"))) {
            boolean committed = Files.exists(Path.of("..", service.get(1), "openapi.yaml"));
            boolean taken = Descriptions.present().stream().anyMatch(known -> known.origin().prefix().equals(service.get(0)));

            assertThat(taken).as(service.get(1)).isEqualTo(committed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "/docs", "/docs/", "/docs/index.html" })
    void the_page_shows_the_merged_description_by_scripts_of_its_own(String path) {
        given().redirects().follow(false).when().get(path)
                .then().statusCode(200)
                .header("Content-Type", equalTo("text/html; charset=utf-8"))
                .header("Content-Security-Policy", containsString("script-src 'self';"))
                .body(not(containsString("<script>")));
        assertThat(given().when().get("/docs/start.js").asString()).contains("url: '/openapi.json'");
    }

    @Test
    void everything_that_the_page_loads_is_there_and_nothing_from_elsewhere() {
        Matcher loaded = Pattern.compile("(?:src|href)=\"([^\"]+)\"").matcher(given().when().get("/docs/").asString());
        Set<String> targets = new HashSet<>();
        while (loaded.find()) {
            targets.add(loaded.group(1));
        }

        assertThat(targets).hasSize(5).allSatisfy(target -> {
            assertThat(target).matches("/(docs|docs-parts|openapi)[^/]*(/[^/]+)?");
            assertThat(given().when().get(target).statusCode()).as(target).isEqualTo(200);
        });
    }

    private static Set<String> operationsOf(JsonNode document, String prefix) {
        Set<String> operations = new HashSet<>();
        document.path("paths").properties().forEach(path -> {
            if (path.getKey().startsWith(prefix + "/v1/")) {
                path.getValue().fieldNames().forEachRemaining(member -> {
                    if (Names.METHODS.contains(member)) {
                        operations.add(member + " " + path.getKey().substring(prefix.length()));
                    }
                });
            }
        });
        return operations;
    }
}
