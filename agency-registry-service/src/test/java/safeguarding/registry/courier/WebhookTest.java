package safeguarding.registry.courier;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import safeguarding.registry.Hooked;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.Receiver;
import safeguarding.registry.TestAgencies;

@QuarkusTest
class WebhookTest extends OverHttp {

    private final Household household = new Household();
    private final Receiver receiver = new Receiver();
    private String agency;

    @BeforeEach
    void an_agency_that_works_with_the_child() {
        agency = TestAgencies.fresh("CHILDRENS_SERVICES");
        household.worksWithTom(agency);
        recorded(Linkage.REFERRAL, household.referral(1));
    }

    @AfterEach
    void nobody_is_called_any_more() {
        receiver.close();
        rows.run("update undeliverable set dismissed_at = now() where agency = ? and redriven_at is null", agency);
        rows.run("update webhook set state = 'CLOSED', reason = null, due_at = null where agency = ?", agency);
    }

    @Test
    void what_comes_into_the_inbox_is_sent_as_it_is_there_and_signed() throws Exception {
        String secret = Hooked.at(agency, receiver.url());

        UUID concern = concern();

        Receiver.Call call = called(1).get(0);
        UUID notice = UUID.fromString(JsonPath.from(call.body()).getString("notice"));
        await().untilAsserted(() -> assertThat(trailAbout(notice, "notice.delivered")).isEqualTo(1));
        assertThat(JsonPath.from(call.body()).getMap("")).isEqualTo(Household.inbox(agency).getMap("items[0]"));
        assertThat(call.body()).contains(concern.toString()).doesNotContain(household.alan.family());
        assertThat(call.id()).matches("item_[0-9a-f-]{36}");
        assertThat(Instant.ofEpochSecond(Long.parseLong(call.timestamp()))).isBetween(Instant.now().minusSeconds(20),
                Instant.now().plusSeconds(1));
        assertThat(call.signature()).isEqualTo(signed(secret, call));
        assertThat(
                count("inbox_item where agency = '" + agency + "' and sent_at <= delivered_at and delivered_over = 'WEBHOOK'"))
                .isEqualTo(1);
    }

    @Test
    void everything_comes_once_and_in_the_order_of_the_inbox() {
        Hooked.at(agency, receiver.url());
        UUID concern = concern();
        concern();
        recorded(Linkage.CONCERN, Linkage.concern(concern, 2, household.man, "SAFEGUARDING", POLICE));
        recorded(Linkage.CONCERN, Linkage.withdrawn(concern, 3, household.man, "SAFEGUARDING", POLICE));

        assertThat(called(4)).extracting(call -> JsonPath.from(call.body()).getString("kind")).containsExactly("NOTICE",
                "NOTICE",
                "CORRECTION", "RECALL");
        assertThat(receiver.ids()).doesNotHaveDuplicates();
    }

    @Test
    void what_was_in_the_inbox_before_is_sent_only_when_it_is_asked_for_again() {
        concern();
        Instant between = Instant.now();
        concern();
        Hooked.at(agency, receiver.url());
        concern();
        called(1);

        Hooked.does(agency, "replay", "{\"since\":\"" + between + "\"}").statusCode(200);
        List<String> ids = called(3).stream().map(Receiver.Call::id).toList();
        assertThat(ids.get(2)).isEqualTo(ids.get(0)).isNotEqualTo(ids.get(1));
        String first = Household.inbox(agency, "?limit=1").extract().path("next");
        Hooked.does(agency, "replay", "{\"after\":\"" + first + "\"}").statusCode(200);
        assertThat(called(5)).extracting(Receiver.Call::id).endsWith(ids.get(1), ids.get(0));
        Household.inbox(agency, "?since=" + between).body("items.size()", equalTo(2));
    }

    @Test
    void what_came_since_a_time_is_whole_where_the_clocks_of_replicas_differ() {
        concern();
        concern();
        concern();
        rows.run("update inbox_item set put_at = put_at - interval '1 hour' where agency = ? and position = 2", agency);
        String since = Household.inbox(agency).getString("items[0].putAt");

        Household.inbox(agency, "?since=" + since).body("items.size()", equalTo(3));
        Household.inbox(agency, "?since=" + Instant.now().plusSeconds(60)).body("items", empty());
    }

    @Test
    void while_a_secret_is_changed_both_sign_and_then_only_the_new_one() throws Exception {
        String old = Hooked.at(agency, receiver.url());
        String fresh = Hooked.does(agency, "rotation", "").statusCode(200).body("formerSecretUntil", notNullValue()).extract()
                .path("secret");
        Hooked.does(agency, "rotation", "").statusCode(409).body("type", equalTo("urn:safeguarding:problem:too-many-secrets"));
        concern();
        Receiver.Call call = called(1).get(0);
        assertThat(call.signature()).isEqualTo(signed(fresh, call) + " " + signed(old, call));

        rows.run("update webhook_secret set ends_at = now() where agency = ? and ends_at is not null", agency);
        concern();

        Receiver.Call later = called(2).get(1);
        assertThat(later.signature()).isEqualTo(signed(fresh, later));
    }

    @Test
    void a_secret_is_shown_once_and_is_neither_in_the_database_nor_in_the_trail() {
        String secret = Hooked.at(agency, receiver.url());

        Hooked.seen(agency).body("secret", nullValue()).body("url", equalTo(receiver.url())).body("state", equalTo("OPEN"));
        assertThat(count("webhook_secret where agency = '" + agency + "' and position('" + secret.substring(6)
                + "' in encode(sealed, 'base64')) > 0")).isZero();
        assertThat(count("content_version where position('whsec_' in convert_from(content, 'UTF8')) > 0")).isZero();
    }

    @Test
    void another_address_needs_the_version_that_was_read_and_gets_another_secret() throws Exception {
        String first = Hooked.at(agency, receiver.url());
        Hooked.choose(agency, receiver.url()).then().statusCode(200).body("secret", nullValue());
        Hooked.choose(agency, receiver.url() + "/new").then().statusCode(428);
        Hooked.admin(agency).header("If-Match", "\"v9\"").body("{\"url\":\"" + receiver.url() + "/new\"}").put("/v1/webhook")
                .then().statusCode(412);

        String second = Hooked.admin(agency).header("If-Match", "\"v1\"").body("{\"url\":\"" + receiver.url() + "/new\"}")
                .put("/v1/webhook").then().statusCode(200).extract().path("secret");

        assertThat(second).startsWith("whsec_").isNotEqualTo(first);
        concern();
        Receiver.Call call = called(1).get(0);
        assertThat(call.signature()).isEqualTo(signed(second, call));
    }

    @Test
    void whoever_wants_no_calls_any_more_gets_none_and_misses_nothing_in_its_inbox() {
        Hooked.at(agency, receiver.url());
        Hooked.does(agency, "closure", "").statusCode(200).body("state", equalTo("CLOSED"));
        concern();
        Hooked.resumes(agency, receiver.url());
        concern();

        called(1);
        Household.inbox(agency, "").body("items.size()", equalTo(2));
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://records.larkfield.example/", "https://127.0.0.1/", "https://[::1]/", "https://2130706433/",
            "https://no-such-name.invalid/", "https://a:b@localhost/", "http://localhost/#x" })
    void an_address_that_cannot_be_called_is_refused(String url) {
        Hooked.choose(agency, url).then().statusCode(422).body("errors.pointer", hasItem("/url"));
        Hooked.admin(agency).get("/v1/webhook").then().statusCode(404)
                .body("type", equalTo("urn:safeguarding:problem:webhook-not-found"));
    }

    @Test
    void an_item_that_is_refused_waits_apart_with_an_alarm_and_the_others_go_on() {
        Hooked.at(agency, receiver.url());
        receiver.answers(422);
        concern();
        await().untilAsserted(() -> assertThat(Hooked.undeliverable(agency).getList("undeliverable")).hasSize(1));
        String refused = receiver.ids().get(0);
        receiver.answers(204);
        concern();
        String taken = called(2).get(1).id();

        JsonPath waiting = Hooked.undeliverable(agency);
        assertThat(waiting.getString("undeliverable[0].reason")).isEqualTo("STATUS_422");
        Hooked.keeper().get("/v1/undeliverable").then().body("undeliverable.agency", hasItem(agency));
        Hooked.admin(TestAgencies.fresh("SCHOOL")).get("/v1/undeliverable").then().body("undeliverable", empty());
        given().get("/q/health/well").then().statusCode(503).body("checks.find { it.name == 'webhooks' }.status",
                equalTo("DOWN"));
        UUID item = waiting.getUUID("undeliverable[0].id");
        Hooked.admin(TestAgencies.fresh("SCHOOL")).put("/v1/undeliverable/" + item + "/redrive").then().statusCode(404);

        receiver.answers(422);
        Hooked.redrives(agency, item);
        called(3);
        await().untilAsserted(
                () -> assertThat(Hooked.undeliverable(agency).getBoolean("undeliverable[0].beingRedriven")).isFalse());
        receiver.answers(204);
        Hooked.redrives(agency, item);
        called(4);
        assertThat(receiver.ids()).containsExactly(refused, taken, refused, refused);
        await().untilAsserted(() -> assertThat(Hooked.undeliverable(agency).getList("undeliverable")).isEmpty());
        given().get("/q/health/well").then().body("checks.find { it.name == 'webhooks' }.status", equalTo("UP"));
        assertThat(trailAbout(item, "undeliverable.redriven")).isEqualTo(1);
    }

    @Test
    void one_that_says_it_is_gone_is_called_no_more_at_once() {
        Hooked.at(agency, receiver.url());
        receiver.answers(410);
        concern();

        await().untilAsserted(
                () -> Hooked.seen(agency).body("state", equalTo("DISABLED")).body("reason", equalTo("STATUS_410")));
        assertThat(receiver.calls()).hasSize(1);
    }

    @Test
    void a_redirect_is_not_followed_and_is_the_endpoints_fault() {
        Hooked.at(agency, receiver.url());
        try (Receiver elsewhere = new Receiver()) {
            receiver.answersWith("Location", elsewhere.url());
            receiver.answers(307);
            concern();

            await().untilAsserted(() -> assertThat(failing()).isTrue());
            assertThat(elsewhere.calls()).isEmpty();
        }
    }

    @Test
    void what_never_left_is_not_shown_as_sent() {
        Hooked.at(agency, "http://localhost:1/hook");
        concern();

        await().untilAsserted(() -> assertThat(failing()).isTrue());
        assertThat(count("inbox_item where sent_at is not null and agency = '" + agency + "'")).isZero();
    }

    @Test
    void one_that_asks_for_patience_gets_it() {
        Hooked.at(agency, receiver.url());
        receiver.answersWith("Retry-After", "3600");
        receiver.answers(429);
        concern();

        await().untilAsserted(() -> assertThat(failing()).isTrue());
        assertThat(count("webhook where due_at > now() + interval '50 minutes' and agency = '" + agency + "'")).isEqualTo(1);
    }

    private boolean failing() {
        return count("webhook where failures = 1 and agency = '" + agency + "'") == 1;
    }

    private List<Receiver.Call> called(int times) {
        await().atMost(Duration.ofSeconds(10)).pollInterval(Duration.ofMillis(10))
                .untilAsserted(() -> assertThat(receiver.calls()).hasSizeGreaterThanOrEqualTo(times));
        assertThat(receiver.calls()).hasSize(times);
        return receiver.calls();
    }

    private UUID concern() {
        UUID id = UUID.randomUUID();
        recorded(Linkage.CONCERN, Linkage.concern(id, 1, household.man, "SAFEGUARDING", POLICE));
        return id;
    }

    /** As a receiver works it out, with nothing of ours. */
    private static String signed(String secret, Receiver.Call call) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        return "v1," + Base64.getEncoder().encodeToString(
                mac.doFinal((call.id() + "." + call.timestamp() + "." + call.body()).getBytes(StandardCharsets.UTF_8)));
    }
}
