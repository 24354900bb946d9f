package safeguarding.referral;

import static safeguarding.referral.Invented.CHILDRENS_SERVICES;
import static safeguarding.referral.Invented.SCHOOL;
import static safeguarding.testkit.Calls.as;

import java.util.UUID;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

/**
 * Two sibling groups of the HSCP briefing, January 2024, under its pseudonyms: the Jones and the Taylor children, and one man
 * whom
 * both families know and on whose device images were found. Everything else about them is invented.
 */
public final class TwoFamilies {

    public static final String POLICE = "police-invented";
    public static final String NURSERY = "nursery-invented";
    /** Works with the man and with no child. */
    public static final String PROBATION = "probation-invented";
    public static final String CHARITY = "charity-invented";

    private static final String TAYLOR = """
            {"sentTo": "hampshire-childrens-services", "children": [{"ref": "c1", "names": [{"given": "Ada", "family": "Taylor"}]},
              {"ref": "c2", "names": [{"given": "Ben", "family": "Taylor"}]}],
             "adults": [{"ref": "a1", "names": [{"given": "Dave", "family": "Invented"}]}, {"ref": "a2", "knownToChildrenAs": "Gran"}],
             "connections": [{"child": "c1", "adult": "a1", "relationship": "family-friend", "household": "NO"},
              {"child": "c1", "adult": "a2", "relationship": "grandparent", "household": "YES"}]}""";

    public final String mia;
    public final String unborn;
    public final String mother;
    public final String dave;
    public final String ada;
    public final String ben;
    public final String gran;
    public final String daveAgain;
    public final String miaAtNursery = id();
    public final String adaWithPolice = id();
    public final String daveAtProbation = id();

    public TwoFamilies() {
        JsonPath jones = Invented.read(Invented.jones());
        mia = jones.getString("children[0].id");
        unborn = jones.getString("children[1].id");
        mother = jones.getString("adults[0].id");
        dave = jones.getString("adults[1].id");
        String taylor = as(POLICE, "referrer").body(TAYLOR).post("/v1/referrals").then().statusCode(201).extract().path("id");
        JsonPath other = as(POLICE, "referrer").get("/v1/referrals/" + taylor).then().statusCode(200).extract().jsonPath();
        ada = other.getString("children[0].id");
        ben = other.getString("children[1].id");
        daveAgain = other.getString("adults[0].id");
        gran = other.getString("adults[1].id");
        neighbours().arrange();
    }

    public Neighbours neighbours() {
        return new Neighbours().child("mia", "jones", mia).child("unborn", "jones", unborn).child("ada", "taylor", ada)
                .child("ben", "taylor", ben).adult("mother", mother).adult("dave", dave, daveAgain).adult("gran", gran)
                .connected("mia", "mother").connected("unborn", "mother").connected("mia", "dave").connected("ada", "dave")
                .connected("ada", "gran")
                .works(SCHOOL, "SUMMARY", "mia", id()).works(NURSERY, "FULL", "mia", miaAtNursery)
                .works(CHILDRENS_SERVICES, "FULL", "mia", id()).works(CHILDRENS_SERVICES, "FULL", "ada", id())
                .works(POLICE, "FULL", "ada", adaWithPolice).works(PROBATION, "FULL", "dave", daveAtProbation)
                .works(CHARITY, null, "mia", id());
    }

    /** Records an event and says which id it got. */
    public static String entry(String agency, String type, String day, String people, String more) {
        return recorded(agency, "{\"people\": [" + people + "], \"type\": \"" + type + "\", \"happened\": {\"date\": \"" + day
                + "\", \"accuracyIndicator\": \"AAA\"}, \"statement\": {\"text\": \"" + type + " by " + agency
                + "\", \"nature\": \"FACT\", \"grade\": \"1AP\", \"source\": \"own record\"}" + more + "}").statusCode(201)
                .extract()
                .path("id");
    }

    public static String shared(String agency, String type, String day, String people) {
        return entry(agency, type, day, people, ", \"sharing\": {\"audience\": \"CIRCLE\"}");
    }

    public static ValidatableResponse recorded(String agency, String body) {
        return as(agency, "practitioner").body(body).post("/v1/chronology-entries").then();
    }

    public static ValidatableResponse read(String agency, String person, String query, String... roles) {
        return as(agency, roles.length == 0 ? new String[] { "practitioner" } : roles)
                .header("X-Request-Id", "01970000-0000-7000-8000-0000000000aa").get("/v1/chronologies/" + person + query)
                .then();
    }

    public static String quoted(String... ids) {
        return "\"" + String.join("\", \"", ids) + "\"";
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
