package safeguarding.registry;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

/** Agencies that exist for a test. */
final class TestAgencies {

    private TestAgencies() {
    }

    static void register(String type, String slug) {
        Calls.as(Tokens.of("exchange-operator").roles("registry-admin"), "directory-administration",
                "https://www.legislation.gov.uk/ukpga/2004/31/section/10")
                .body("{\"type\":\"" + type + "\",\"names\":[{\"name\":\"" + slug
                        + " (invented)\",\"from\":\"2010-01-01\",\"to\":null}],"
                        + "\"codes\":[],\"areas\":[],\"status\":\"OPEN\",\"successors\":[],\"source\":\"invented\"}")
                .when().put("/v1/agencies/" + slug)
                .then().statusCode(anyOf(is(200), is(201)));
    }
}
