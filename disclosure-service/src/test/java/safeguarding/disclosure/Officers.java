package safeguarding.disclosure;

import java.util.Map;
import java.util.UUID;

import io.restassured.config.HeaderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

/** What offender managers do, and others who call this service. */
public final class Officers {

    public static final String POLICE = "hampshire-and-isle-of-wight-police";
    public static final String PROBATION = "probation-south-central";
    public static final String STRANGER = "uninvolved-police-invented";

    public static final String PURPOSE = "offender-management";
    public static final String LEGAL_BASIS = "https://www.legislation.gov.uk/ukpga/2003/44/section/325";

    private static final RestAssuredConfig REPLACING_HEADERS = RestAssuredConfig.newConfig()
            .headerConfig(HeaderConfig.headerConfig().overwriteHeadersWithName("Idempotency-Key", "Purpose", "Legal-Basis",
                    "Accept", "Content-Type", "Authorization"));

    private Officers() {
    }

    public static RequestSpecification of(String agency) {
        return Calls.as(Tokens.of(agency).user("olive.officer-invented").roles("offender-manager"), PURPOSE, LEGAL_BASIS)
                .config(replacingHeaders());
    }

    /** A header that a test sets stands in the place of the usual one, not beside it. */
    static RestAssuredConfig replacingHeaders() {
        return REPLACING_HEADERS;
    }

    public static RequestSpecification practitionerOf(String agency) {
        return Calls.as(agency, "practitioner");
    }

    public static RequestSpecification registry() {
        return Calls.as(Tokens.of("agency-registry-service").client("agency-registry-service").roles("linkage-reader"),
                "linkage",
                "https://www.legislation.gov.uk/ukpga/2004/31/section/16LA");
    }

    public static UUID recorded(String agency, Map<String, Object> offender) {
        return Answers.made(of(agency).body(offender).when().post("/v1/offenders"));
    }

    public static UUID raised(String agency, Map<String, Object> concern) {
        return Answers.made(of(agency).body(concern).when().post("/v1/concerns"));
    }
}
