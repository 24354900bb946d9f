package safeguarding.referral.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static safeguarding.referral.Invented.CHILDRENS_SERVICES;
import static safeguarding.referral.Invented.SCHOOL;
import static safeguarding.referral.Invented.STRANGER;
import static safeguarding.testkit.Calls.as;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import safeguarding.referral.OverHttp;

@QuarkusTest
class ReferralContentTest extends OverHttp {

    private static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private static final String WHOLE = """
            {
              "sentTo": "hampshire-childrens-services", "source": "2A", "primaryNeed": "N1", "abuseCategory": "SAB",
              "referrer": {"name": "Ines Invented", "phone": "01962 000000"},
              "reason": {"worries": "planted", "harmTypes": ["sexual-abuse"], "parentsAware": "NO", "whyNotAware": "planted fear",
                "consentSought": "YES", "consentGiven": "NO", "whyNoConsent": "planted risk"},
              "mandatoryReport": {"trigger": "told-by-child", "suspected": "dave", "madeTo": ["hampshire-childrens-services"],
                "learntAt": "2026-11-19T10:00:00Z", "madeAt": "2026-11-19T11:00:00Z", "why": "She told her teacher."},
              "children": [{"ref": "mia", "interpreterNeeded": "YES", "disability": "hard of hearing",
                "communicationNeeds": "signs", "ethnicity": "planted"}],
              "adults": [{"ref": "dave", "knownToChildrenAs": "Uncle Dave", "interpreterNeeded": "NOT_ASKED"},
                {"ref": "mother", "firstLanguage": "Polish", "interpreterNeeded": "YES", "disability": "not known"}],
              "connections": [{"child": "mia", "adult": "mother", "relationship": "parent", "parentalResponsibility": "YES"}],
              "previousInvolvement": [{"service": "family help", "known": "YES", "summary": "planted help in 2024"},
                {"service": "probation", "known": "NOT_KNOWN"}],
              "professionals": [{"agency": "health visiting", "contact": {"name": "Vera Visitor", "phone": "01962 000001"},
                "worksWith": "the mother", "toldOfReferral": "NO"}],
              "attachments": [{"title": "Body map", "kind": "body-map", "mediaType": "application/pdf", "sizeBytes": 48213,
                "sha256": "DIGEST", "heldBy": "larkfield-primary-invented", "howToAsk": "Ring the lead."}],
              "signposting": [{"to": "sarahs-law", "whom": "mother", "on": "2026-11-19", "response": "She will ask."}]
            }"""
            .replace("DIGEST", DIGEST);

    @Test
    void all_that_a_form_asks_for_is_read_as_it_was_said() {
        String id = recorded(WHOLE).statusCode(201)
                .body("warnings", not(hasItem(containsString("parental responsibility")))).extract().path("id");
        JsonPath read = as(CHILDRENS_SERVICES, "practitioner").get("/v1/referrals/" + id).then().statusCode(200)
                .body("primaryNeed", equalTo("N1")).body("abuseCategory", equalTo("SAB"))
                .body("reason.whyNotAware", equalTo("planted fear")).body("reason.consentGiven", equalTo("NO"))
                .body("children[0].communicationNeeds", equalTo("signs")).body("children[0].ethnicity", equalTo("planted"))
                .body("adults[1].interpreterNeeded", equalTo("YES")).body("adults[1].firstLanguage", equalTo("Polish"))
                .body("connections[0].parentalResponsibility", equalTo("YES"))
                .body("previousInvolvement.known", contains("YES", "NOT_KNOWN"))
                .body("professionals[0].contact.name", equalTo("Vera Visitor"))
                .body("attachments[0].sha256", equalTo(DIGEST)).body("attachments[0].sizeBytes", equalTo(48213))
                .body("signposting.to", contains("sarahs-law")).body("signposting[0].whom", equalTo("mother"))
                .body("guidance", equalTo("working-together-2026")).extract().jsonPath();
        assertThat(read.getString("mandatoryReport.suspected")).isEqualTo(read.getString("adults[0].id"));
    }

    @Test
    void what_was_read_can_be_sent_again_and_an_attachment_goes_with_its_version() {
        String id = recorded(WHOLE).statusCode(201).extract().path("id");
        String read = as(SCHOOL, "referrer").get("/v1/referrals/" + id).then().extract().asString();
        amended(id, "v1", read);
        amended(id, "v2", "{\"sentTo\": \"" + CHILDRENS_SERVICES + "\"}");
        as(SCHOOL, "referrer").get("/v1/referrals/" + id).then().body("attachments.size()", equalTo(0));
        as(SCHOOL, "referrer").get("/v1/referrals/" + id + "/versions/2").then()
                .body("attachments[0].title", equalTo("Body map")).body("mandatoryReport.trigger", equalTo("told-by-child"));
        as(STRANGER, "referrer").get("/v1/referrals/" + id + "/versions/2").then().statusCode(404);
    }

    @Test
    void what_is_not_said_is_a_warning_and_never_a_refusal() {
        recorded(
                "{\"children\": [{}], \"mandatoryReport\": {}, \"attachments\": [{}], \"professionals\": [{\"agency\": \"x\"}]}")
                .statusCode(201)
                .body("warnings", hasItems("/children/0: Who has parental responsibility for this child is not said.",
                        "/previousInvolvement: Whether a service knew the family before is not said.",
                        "/referrer: Whoever reports under the duty does so by name.",
                        "/mandatoryReport/trigger: What the suspicion rests on is not said.",
                        "/attachments/0/sha256: Without its digest nobody can tell that it is the one meant.",
                        "/attachments/0/howToAsk: How to ask for this is not said."));
        recorded("{}").statusCode(201).body("warnings", hasItem("/professionals: Who works with the family is not said."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "clinical-image|stays in the clinical record|Say in words what was seen",
            "abuse-image|leave it where it is|Tell the police", "recorded-interview|stays with the police|Say in words" })
    void an_image_is_no_attachment_and_whoever_sends_one_hears_why_and_what_to_do_instead(String kind, String why,
            String instead) {
        long before = count("content_version");
        recorded("{\"attachments\": [{\"kind\": \"" + kind + "\", \"title\": \"planted\"}]}").statusCode(422)
                .body("errors.pointer", contains("/attachments/0/kind")).body("errors[0].detail", containsString(why))
                .body("errors[0].detail", containsString(instead));
        assertThat(count("content_version")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "/attachments/0/kind|{\"kind\": \"planted\"}",
            "/attachments/0/sha256|{\"sha256\": \"planted\"}", "/attachments/0/mediaType|{\"mediaType\": \"planted\"}",
            "/attachments/0/mediaType|{\"mediaType\": \"application/dicom\"}",
            "/attachments/0/howToAsk|{\"howToAsk\": \"data:image/png;base64,iVBORw0KGgo=\"}",
            "/attachments/0/sizeBytes|{\"sizeBytes\": -1}" })
    void a_reference_that_is_none_is_refused(String pointer, String attachment) {
        recorded("{\"attachments\": [" + attachment + "]}").statusCode(422).body("errors.pointer", contains(pointer));
    }

    @Test
    void there_is_no_place_for_what_is_in_an_attachment() {
        recorded("{\"attachments\": [{\"content\": \"cGxhbnRlZA==\"}]}").statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"primaryNeed\": \"N77\"}", "{\"abuseCategory\": \"MUL\"}",
            "{\"mandatoryReport\": {\"trigger\": \"indicators\"}}", "{\"mandatoryReport\": {\"suspected\": \"planted\"}}",
            "{\"mandatoryReport\": {\"learntAt\": \"2026-11-19T10:00:00Z\", \"madeAt\": \"2026-11-18T10:00:00Z\"}}",
            "{\"previousInvolvement\": [{\"service\": \"x\", \"from\": \"2025-01-02\", \"to\": \"2025-01-01\"}]}",
            "{\"signposting\": [{\"to\": \"planted\"}]}",
            "{\"professionals\": [{\"agency\": \"x\", \"contact\": {\"phone\": \"planted\"}}]}" })
    void what_is_wrong_is_refused(String form) {
        recorded(form).statusCode(422);
    }

    private static ValidatableResponse recorded(String form) {
        return as(SCHOOL, "referrer").body(form).post("/v1/referrals").then();
    }

    private static void amended(String id, String version, String form) {
        as(SCHOOL, "referrer").header("If-Match", "\"" + version + "\"").body(form).put("/v1/referrals/" + id).then()
                .statusCode(200);
    }
}
