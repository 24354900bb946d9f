package safeguarding.testkit;

import static io.restassured.RestAssured.given;

import java.util.UUID;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** REST Assured requests as agencies send them. */
public final class Calls {

    public static final String PURPOSE = "safeguarding-child";
    public static final String LEGAL_BASIS = "https://www.legislation.gov.uk/ukpga/2004/31/section/16LA";

    static {
        RestAssured.filters(new PlainClient(), new PlainPaths(), new PlainSender());
    }

    private Calls() {
    }

    /** A complete request of an agency's system: token, purpose, legal basis, JSON, and a fresh idempotency key. */
    public static RequestSpecification as(String agency, String... roles) {
        return with(Tokens.of(agency).roles(roles).sign()).header("Purpose", PURPOSE).header("Legal-Basis", LEGAL_BASIS)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** The same for another purpose. */
    public static RequestSpecification as(Tokens token, String purpose, String legalBasis) {
        return with(token.sign()).header("Purpose", purpose).header("Legal-Basis", legalBasis)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** Token and JSON, nothing else. */
    public static RequestSpecification with(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON).accept(ContentType.JSON);
    }
}
