package safeguarding.referral.anonymous;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.referral.anonymous.Tips.RECEIVER;
import static safeguarding.testkit.Calls.as;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import safeguarding.referral.LogEar;
import safeguarding.referral.OverHttp;
import safeguarding.referral.Owner;
import safeguarding.testkit.KafkaTap;

/** Plants all that could tell who somebody is, wherever it could travel, and then looks for it everywhere. */
@QuarkusTest
class NoTraceTest extends OverHttp {

    private static final String OWN_ID = "01a201f7-a606-7661-9f45-7d41c5938bf5";
    private static final String OWN_TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String TEXT = "My name is Petra Plantedname, ring me on 07700 900123 or (07700) 900-123, or write to"
            + " planted.person@example.test, I am @planted_handle. data:image/jpeg;base64,/9j/4PlantedExif. They cry at night.";
    // Nothing tells that it is a name but a person who reads it.
    private static final String BARE = "quillplanted";
    private static final String WORDS = TEXT + " Quillplanted saw it.";
    private static final List<String> PLANTED = List.of("203.0.113.77", "planted-agent", "planted-key", "planted-cookie",
            "planted-page", "planted-language", "planted-person-behind", "planted-purpose", "planted-query", "plantedname",
            "900123", "900-123", "planted.person", "planted_handle", "plantedexif", OWN_ID, OWN_TRACE);

    private final List<String> answers = new ArrayList<>();
    private LogEar log;

    @BeforeEach
    void listen() {
        log = LogEar.open();
    }

    @AfterEach
    void stopListening() {
        log.close();
    }

    @Test
    void what_identifies_an_anonymous_referrer_is_nowhere_afterwards() {
        String told = Tips.telling(WORDS);
        JsonPath receipt = kept(somebody().body(Tips.form(told)).post("/v1/anonymous-referrals?planted-query=1"), 201);
        String id = newest();
        String question = as(RECEIVER, "referrer").body("{\"text\": \"Which nights?\"}")
                .post("/v1/tipline/referrals/" + id + "/questions").then().statusCode(201).extract().path("id");
        kept(somebody().body(back(receipt, "")).post("/v1/anonymous-conversations"), 200);
        kept(somebody().body(back(receipt, ", \"text\": \"" + WORDS + "\"")).post("/v1/anonymous-additions"), 200);
        kept(somebody().body(back(receipt, ", \"text\": \"" + WORDS + "\", \"question\": \"" + question + "\""))
                .post("/v1/anonymous-additions"), 200);
        checkAll(id, 3);
        refusals(receipt);
        // Whoever typed it is staff and known; whoever rang is not.
        String rang = as(RECEIVER, "referrer").body(told).post("/v1/telephone-referrals").then().statusCode(201).extract()
                .path("id");
        checkAll(rang, 1);

        List<String> sinks = everySink(id, rang);
        assertThat(sinks).allSatisfy(sink -> assertThat(sink).doesNotContainIgnoringCase(BARE));
        sinks.addAll(answers);
        assertThat(sinks).allSatisfy(sink -> PLANTED
                .forEach(planted -> assertThat(sink).doesNotContainIgnoringCase(planted)));
        assertThat(Owner.placesOf(PLANTED.toArray(String[]::new))).isEmpty();
        assertThat(Owner.placesOf(BARE)).isEmpty();
        // The search itself finds what is there.
        assertThat(Owner.placesOf("They cry at night")).contains("content_version");
    }

    @Test
    void no_time_of_it_is_more_exact_than_the_hour() {
        Tips.refer("They are alone.");
        String id = newest();
        List<String> times = Owner.list("select recorded_at from referral where id = '" + id + "' union all "
                + "select kept_at from content_version where subject = '" + id + "' union all "
                + "select received_at from anonymous_text where referral = '" + id + "' union all "
                + "select recorded_at from concern join anonymous_concern on concern = id where referral = '" + id
                + "' union all select occurred_at from trail_entry where agency = 'anonymous' and action not like 'sign-in%'");
        assertThat(times).hasSizeGreaterThan(5).allSatisfy(time -> assertThat(time).contains(":00:00"));
        List<String> ids = Owner.list("select id from child where referral = '" + id + "' union all select id from adult"
                + " where referral = '" + id + "' union all select id from connection where referral = '" + id + "' union all"
                + " select id from trail_entry where agency = 'anonymous' union all select concern from anonymous_concern union all"
                + " select request_id::uuid from trail_entry where agency = 'anonymous'");
        assertThat(ids).hasSizeGreaterThan(5)
                .allSatisfy(made -> assertThat(UUID.fromString(made).version()).isEqualTo(4));
        assertThat(UUID.fromString(id).version()).isEqualTo(4);
        try (KafkaTap tap = KafkaTap.on("safeguarding.referral")) {
            ConsumerRecord<String, String> message = tap.await(id, 1).get(0);
            assertThat(KafkaTap.attribute(message, "time")).endsWith(":00:00Z");
            assertThat(UUID.fromString(KafkaTap.attribute(message, "id")).version()).isEqualTo(4);
            assertThat(KafkaTap.attribute(message, "traceid")).isNull();
        }
    }

    @Test
    void the_trail_says_that_somebody_did_it_and_not_who() {
        Tips.refer("They are alone.");
        String id = newest();
        assertThat(Owner.list("select agency || client || coalesce(on_behalf_of, '') || roles::text || purpose from trail_entry"
                + " where subject = '" + id + "' and action = 'safeguarding.referral.recorded.v1'"))
                .containsExactly("anonymousanonymous{}none stated");
    }

    private RequestSpecification somebody() {
        return Tips.somebody().urlEncodingEnabled(false).header("User-Agent", "Planted-Agent/1.0")
                .header("X-Forwarded-For", "203.0.113.77").header("Forwarded", "for=203.0.113.77")
                .header("X-Real-IP", "203.0.113.77").header("Cookie", "session=planted-cookie")
                .header("Referer", "https://planted-page.invalid/").header("Accept-Language", "planted-language")
                .header("X-Request-Id", OWN_ID).header("traceparent", "00-" + OWN_TRACE + "-b7ad6b7169203331-01")
                .header("Idempotency-Key", "planted-key-1").header("On-Behalf-Of", "planted-person-behind")
                .header("Purpose", "planted-purpose").header("Legal-Basis", "planted-purpose");
    }

    /** Every way in which something planted can come in and be refused. */
    private void refusals(JsonPath receipt) {
        kept(somebody().body("{\"" + TEXT).post("/v1/anonymous-referrals"), 400);
        kept(somebody().body("{\"planted.person\": 1}").post("/v1/anonymous-additions"), 400);
        kept(somebody().body("{\"solution\": \"900123\", \"referral\": {}}").post("/v1/anonymous-referrals"), 403);
        kept(somebody().body(Tips.form("{\"kind\": \"900123\"}")).post("/v1/anonymous-referrals"), 422);
        kept(somebody().body(back(receipt, "").replace(receipt.getString("code"), "plantedname"))
                .post("/v1/anonymous-conversations"), 403);
        kept(somebody().header("Authorization", "Bearer planted-key").body(Tips.form("{}")).post("/v1/anonymous-referrals"),
                403);
        kept(somebody().body(Tips.form("{\"children\": [{\"school\": \"Quillplanted\"}]}")).post("/v1/anonymous-referrals"),
                400);
        kept(somebody().body(Tips.form("{\"children\": [{\"ref\": \"quillplanted\"}]}")).post("/v1/anonymous-referrals"), 422);
        kept(somebody().contentType("image/jpeg")
                .body("\u00ff\u00d8PlantedExif".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1))
                .post("/v1/anonymous-referrals"), 415);
    }

    private void checkAll(String id, int number) {
        JsonPath all = as(RECEIVER, "referrer").get("/v1/tipline/referrals/" + id).then().statusCode(200).extract().jsonPath();
        answers.add(all.prettify());
        List<String> texts = all.getList("texts.id");
        assertThat(texts).hasSize(number);
        texts.forEach(text -> Tips.check(id, text, "They cry at night.").then().statusCode(200));
        String read = as(RECEIVER, "referrer").get("/v1/referrals/" + id).then().statusCode(200).extract().asString();
        answers.add(read);
        assertThat(read).doesNotContainIgnoringCase(BARE);
    }

    private JsonPath kept(Response answer, int status) {
        answer.then().statusCode(status);
        answers.add(answer.headers() + answer.asString());
        return status < 300 ? answer.jsonPath() : null;
    }

    /** Where things go besides tables and answers; there are no metrics that say more than how many. */
    private List<String> everySink(String... referrals) {
        List<String> sinks = new ArrayList<>();
        sinks.add(log.heard());
        sinks.add(Tips.somebody().get("/q/health").asString());
        for (String id : referrals) {
            sinks.addAll(messages("safeguarding.referral", id));
            Owner.list("select concern from anonymous_concern where referral = '" + id + "'")
                    .forEach(concern -> sinks.addAll(messages("safeguarding.concern", concern)));
        }
        return sinks;
    }

    /** Of what was recorded and then checked. */
    private static List<String> messages(String topic, String id) {
        try (KafkaTap tap = KafkaTap.on(topic)) {
            return tap.await(id, 2).stream().map(message -> {
                StringBuilder whole = new StringBuilder(message.key() + message.value());
                message.headers().forEach(header -> whole.append(new String(header.value(),
                        java.nio.charset.StandardCharsets.UTF_8)));
                return whole.toString();
            }).toList();
        }
    }

    private static String back(JsonPath receipt, String more) {
        return "{\"reference\": \"" + receipt.getString("reference") + "\", \"code\": \"" + receipt.getString("code")
                + "\", \"solution\": \"" + Tips.solution() + "\"" + more + "}";
    }

    private static String newest() {
        return Owner.list("select referral from anonymous_referral order by number desc limit 1").get(0);
    }
}
