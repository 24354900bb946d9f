package safeguarding.referral;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static safeguarding.referral.Invented.SCHOOL;
import static safeguarding.referral.Invented.jones;
import static safeguarding.testkit.Calls.as;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import safeguarding.kit.seal.Checkpoint;
import safeguarding.kit.seal.Frontier;
import safeguarding.kit.seal.Hash;
import safeguarding.kit.seal.Proofs;
import safeguarding.kit.seal.SignedNote;
import safeguarding.kit.seal.TreeHead;
import safeguarding.kit.seal.VerifierKey;
import safeguarding.kit.trail.Digests;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

/** What an auditor gets from a service, checked with nothing but what it hands out. */
@QuarkusTest
class AuditTest extends OverHttp {

    private static final String ORIGIN = "safeguarding.example/referral-service";
    private static final String BASIS = "https://www.legislation.gov.uk/ukpga/2018/12/section/62";
    private static final List<String> ADDRESSES = List.of("/v1/trail/events", "/v1/trail/checkpoint", "/v1/trail/keys",
            "/v1/trail/consistency-proof?from=0&to=0", "/v1/trail/export");

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void the_acts_on_a_record_are_found_with_who_and_why_and_their_leaves() {
        String referral = jones();
        JsonPath found = sealed(referral);
        assertThat(found.<String> getList("events.action")).contains("safeguarding.referral.recorded.v1");
        assertThat(found.<String> getList("events.agency")).contains(SCHOOL);
        assertThat(found.<String> getList("events.purpose")).contains("safeguarding-child");
        auditor().get("/v1/trail/events?correlation=" + referral + "&agency=" + SCHOOL + "&decision=PERMIT&limit=200")
                .then().statusCode(200).body("events.subject", everyItem(equalTo(referral)));
        auditor().get("/v1/trail/events?subject=" + referral + "&agency=nobody").then().statusCode(200).body("events.size()",
                equalTo(0));
    }

    @Test
    void pages_follow_each_other_without_loss() {
        jones();
        String to = json("/v1/trail/events?limit=50").getString("events[-1].recordedAt");
        List<Integer> whole = json("/v1/trail/events?limit=200&to=" + to).getList("events.position");
        List<Integer> paged = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonPath page = json("/v1/trail/events?limit=7&to=" + to + "&after=" + next);
            paged.addAll(page.getList("events.position"));
            next = page.getString("next");
        }
        assertThat(paged).isEqualTo(whole).isNotEmpty();
    }

    @Test
    void an_entry_is_proved_to_be_in_the_signed_log() {
        JsonPath found = sealed(jones());
        String id = found.getString("events[0].id");
        JsonPath proof = json("/v1/trail/events/" + id + "/inclusion-proof");
        TreeHead head = opened(proof.getString("checkpoint")).head();
        assertThat(proof.getLong("size")).isEqualTo(head.size());
        assertThat(proof.getLong("leaf")).isEqualTo(found.getLong("events[0].leaf"));
        JsonNode line = export("").get(1 + (int) proof.getLong("leaf"));
        assertThat(line.get("id").asText()).isEqualTo(id);
        assertThat(Proofs.includes(Hash.leaf(line.toString()), proof.getLong("leaf"), head, hashes(proof))).isTrue();
        auditor().get("/v1/trail/events/" + id + "/inclusion-proof?size=0").then().statusCode(422).body("errors[0].pointer",
                equalTo("/size"));
        auditor().get("/v1/trail/events/" + UUID.randomUUID() + "/inclusion-proof").then().statusCode(404);
    }

    @Test
    void what_grew_is_proved_to_begin_with_what_was() {
        TreeHead before = opened(text("/v1/trail/checkpoint")).head();
        await().atMost(Duration.ofSeconds(10)).until(() -> opened(text("/v1/trail/checkpoint")).head().size() > before.size());
        TreeHead after = opened(text("/v1/trail/checkpoint")).head();
        JsonPath proof = json("/v1/trail/consistency-proof?from=" + before.size() + "&to=" + after.size());
        assertThat(after.continues(before, hashes(proof))).isTrue();
        auditor().get("/v1/trail/consistency-proof?from=5&to=4").then().statusCode(422);
        auditor().get("/v1/trail/consistency-proof?from=1&to=99999999").then().statusCode(422);
        auditor().get("/v1/trail/consistency-proof").then().statusCode(422);
    }

    @Test
    void an_export_is_whole_and_ends_at_a_signed_checkpoint() {
        String referral = jones();
        JsonPath found = sealed(referral);
        String body = text("/v1/trail/export");
        List<JsonNode> lines = lines(body);
        JsonNode header = lines.get(0);
        JsonNode trailer = lines.get(lines.size() - 1);
        Frontier tree = new Frontier();
        List<String> sealed = new ArrayList<>();
        for (JsonNode line : lines.subList(1, lines.size() - 1)) {
            if (line.has("leaves")) {
                line.get("leaves").forEach(leaf -> sealed.add(leaf.asText()));
            } else {
                tree.push(Hash.leaf(line.toString()));
            }
        }
        assertThat(header.get("export").asText()).isEqualTo("safeguarding-trail/1");
        assertThat(tree.size()).isEqualTo(header.get("end").asLong()).isEqualTo(sealed.size());
        assertThat(opened(trailer.get("checkpoint").asText()).head()).isEqualTo(new TreeHead(tree.size(), tree.root()));
        String before = body.substring(0, body.lastIndexOf("\n", body.length() - 2) + 1);
        String digest = Digests.sha256(before.getBytes(StandardCharsets.UTF_8));
        assertThat(trailer.get("digest").asText()).isEqualTo(digest);
        SignedNote signature = SignedNote.parse(trailer.get("signature").asText());
        assertThat(signature.text()).isEqualTo(digest + "\n");
        assertThat(signature.isSignedBy(keys())).isTrue();

        List<JsonNode> part = export("?from=" + found.getString("events[0].recordedAt"));
        assertThat(part.get(0).get("first").asLong()).isEqualTo(found.getLong("events[0].leaf"));
        assertThat(part.get(1).get("subject").asText()).isEqualTo(referral);
        assertThat(part.get(0).get("frontier").size()).isEqualTo(Long.bitCount(part.get(0).get("first").asLong()));
    }

    @Test
    void a_version_is_handed_out_as_it_was_and_has_its_digest() {
        String referral = jones();
        String digest = sealed(referral).getString("events[0].digest");
        JsonPath content = audit("content-auditor").get("/v1/trail/contents/" + referral + "/1").then().statusCode(200)
                .extract()
                .jsonPath();
        assertThat(content.getString("digest")).isEqualTo(digest);
        assertThat(Digests.sha256(Base64.getDecoder().decode(content.getString("salt")),
                Base64.getDecoder().decode(content.getString("content")))).isEqualTo(digest);
        auditor().get("/v1/trail/contents/" + referral + "/1").then().statusCode(403);
        audit("content-auditor").get("/v1/trail/contents/" + referral + "/99").then().statusCode(404);
    }

    @Test
    void each_call_is_an_entry_itself() {
        for (String address : ADDRESSES) {
            String request = UUID.randomUUID().toString();
            auditor().header("X-Request-Id", request).get(address).then().statusCode(200);
            assertThat(count("trail_entry where request_id = '" + request + "' and agency = 'exchange-auditors'")).as(address)
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "referrer", "practitioner", "offender-manager", "disclosure-officer", "person-linker",
            "registry-admin",
            "linkage-reader", "rights-checker", "content-auditor", "witness" })
    void nobody_else_reads_the_trail(String role) {
        for (String address : ADDRESSES) {
            boolean seal = role.equals("witness") && !address.contains("event") && !address.contains("export");
            audit(role).get(address).then().statusCode(seal ? 200 : 403);
        }
    }

    @Test
    void nor_an_auditor_for_another_purpose() {
        for (String address : ADDRESSES) {
            as("exchange-auditors", "auditor").accept("*/*").get(address).then().statusCode(403).body("type",
                    equalTo("urn:safeguarding:problem:not-for-this-purpose"));
        }
        given().get("/v1/trail/events").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = { "?limit=0", "?limit=201", "?from=yesterday", "?from=2026-13-01T00:00:00Z", "?subject=x",
            "?decision=MAYBE",
            "?after=x", "?correlation=1" })
    void a_question_that_cannot_be_right_is_refused(String question) {
        auditor().get("/v1/trail/events" + question).then().statusCode(422);
    }

    @Test
    void an_answer_of_which_the_trail_knows_nothing_is_withheld() {
        ValidatableResponse answer = as(SCHOOL, "referrer").accept("*/*").get("/v1/silent").then().statusCode(500);
        assertThat(answer.extract().body().asString()).doesNotContain(SilentResource.SECRET);
    }

    @Test
    void refused_sign_ins_are_counted_in_the_trail() {
        given().header("Authorization", "Bearer planted-token").get("/v1/referrals/" + UUID.randomUUID()).then()
                .statusCode(401);
        await().atMost(Duration.ofSeconds(70)).until(
                () -> count(
                        "trail_entry where action = 'sign-in.refused' and agency = 'unknown' and hits > 0 and decision = 'DENY'") > 0);
        assertThat(count("trail_entry t where t::text like '%planted-token%'")).isZero();
    }

    private JsonPath sealed(String subject) {
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> auditor().get("/v1/trail/events?subject=" + subject).then()
                .statusCode(200).body("events.leaf", not(hasItem((Object) null))).body("events.size()", not(equalTo(0))));
        return json("/v1/trail/events?subject=" + subject);
    }

    private Checkpoint opened(String note) {
        return Checkpoint.open(SignedNote.parse(note), ORIGIN, keys());
    }

    private List<VerifierKey> keys() {
        return json("/v1/trail/keys").<String> getList("keys").stream().map(VerifierKey::parse).toList();
    }

    private static List<Hash> hashes(JsonPath proof) {
        return proof.<String> getList("hashes").stream().map(Hash::ofBase64).toList();
    }

    private List<JsonNode> export(String query) {
        return lines(text("/v1/trail/export" + query));
    }

    private List<JsonNode> lines(String body) {
        return body.lines().map(line -> {
            try {
                return json.readTree(line);
            } catch (java.io.IOException unreadable) {
                throw new AssertionError(unreadable);
            }
        }).toList();
    }

    private static JsonPath json(String address) {
        return auditor().get(address).then().statusCode(200).extract().jsonPath();
    }

    private static String text(String address) {
        return new String(auditor().get(address).then().statusCode(200).extract().asByteArray(), StandardCharsets.UTF_8);
    }

    private static RequestSpecification auditor() {
        return audit("auditor");
    }

    private static RequestSpecification audit(String role) {
        return Calls.as(Tokens.of("exchange-auditors").user("nadia.example").roles(role), "audit", BASIS).accept("*/*");
    }
}
