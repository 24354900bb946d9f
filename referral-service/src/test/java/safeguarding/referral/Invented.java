package safeguarding.referral;

import static safeguarding.testkit.Calls.as;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import io.restassured.path.json.JsonPath;

/** People and agencies that do not exist, and what is said about them. */
public final class Invented {

    public static final String SCHOOL = "larkfield-primary-invented";
    public static final String CHILDRENS_SERVICES = "hampshire-childrens-services";
    public static final String STRANGER = "quayside-academy-invented";
    public static final UUID NOBODY = UUID.fromString("01970000-0000-7000-8000-0000000000ff");

    /** The Jones children, one not yet born, their mother, and a man of whom only a nickname and a van are known. */
    public static final String JONES = file("jones.json").replace("EXPECTED_ON",
            LocalDate.now(ZoneId.of("Europe/London")).plusDays(60).toString());

    private Invented() {
    }

    /** Records the Jones referral as the school and says which id it got. */
    public static String jones() {
        return as(SCHOOL, "referrer").body(JONES).post("/v1/referrals").then().statusCode(201).extract().path("id");
    }

    public static JsonPath read(String referral) {
        return as(SCHOOL, "referrer").get("/v1/referrals/" + referral).then().statusCode(200).extract().jsonPath();
    }

    public static String concernAbout(String person) {
        return file("concern.json").replace("SUBJECT", person);
    }

    /** Records a concern about the man with the van as the school and says which id it got. */
    public static String concern() {
        String adult = read(jones()).getString("adults[1].id");
        return as(SCHOOL, "referrer").body(concernAbout(adult)).post("/v1/concerns").then().statusCode(201).extract()
                .path("id");
    }

    private static String file(String name) {
        try (InputStream file = Invented.class.getResourceAsStream("/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
