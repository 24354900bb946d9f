package safeguarding.registry;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.restassured.specification.RequestSpecification;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

/** Agencies that exist for a test. */
public final class TestAgencies {

    private TestAgencies() {
    }

    /** An agency that no other test knows. */
    public static String fresh(String type) {
        String slug = "invented-" + type.toLowerCase(Locale.ROOT).replace('_', '-') + "-"
                + UUID.randomUUID().toString().substring(0, 8);
        register(type, slug);
        return slug;
    }

    public static void register(String type, String slug) {
        put(type, slug, "OPEN", "");
    }

    /** Closes it; with a successor, that one answers for it from now on. */
    public static void close(String type, String slug, String... successors) {
        put(type, slug, "CLOSED", Stream.of(successors).map(one -> '"' + one + '"').collect(Collectors.joining(",")));
    }

    /** With the version that it has now, as whoever changes it says it, if the directory asks for that. */
    private static void put(String type, String slug, String status, String successors) {
        String tag = keeper().when().get("/v1/agencies/" + slug).header("ETag");
        (tag == null ? keeper() : keeper().header("If-Match", tag))
                .body("{\"type\":\"" + type + "\",\"names\":[{\"name\":\"" + slug
                        + " (invented)\",\"from\":\"2010-01-01\",\"to\":null}],"
                        + "\"codes\":[],\"areas\":[],\"status\":\"" + status + "\",\"successors\":[" + successors
                        + "],\"source\":\"invented\"}")
                .when().put("/v1/agencies/" + slug)
                .then().statusCode(anyOf(is(200), is(201)));
    }

    private static RequestSpecification keeper() {
        return Calls.as(Tokens.of("exchange-operator").roles("registry-admin"), "directory-administration",
                "https://www.legislation.gov.uk/ukpga/2004/31/section/10");
    }
}
