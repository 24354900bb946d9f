package safeguarding.registry.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import safeguarding.registry.Hooked;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.TestAgencies;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

@QuarkusTest
class StreamTest extends OverHttp {

    private static final String PATH = "/v1/inbox-stream";

    private final Household household = new Household();
    private String agency;

    @BeforeEach
    void an_agency_that_works_with_the_child() {
        agency = TestAgencies.fresh("CHILDRENS_SERVICES");
        household.worksWithTom(agency);
        recorded(Linkage.REFERRAL, household.referral(1));
    }

    @Test
    void whoever_listens_hears_what_is_there_and_at_once_what_comes() throws Exception {
        concern();
        String request = UUID.randomUUID().toString();
        try (Listener listener = new Listener(agency, null, request)) {
            Map<String, String> first = listener.next();
            assertThat(first.get("event")).isEqualTo("NOTICE");
            assertThat(JsonPath.from(first.get("data")).getMap("")).isEqualTo(Household.inbox(agency).getMap("items[0]"));
            concern();
            long before = System.nanoTime();
            listener.next();
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
        }
        assertThat(trailOf(request)).containsExactly("inbox.stream-opened", "notice.read inbox", "notice.read inbox");
        assertThat(count("inbox_item where agency = '" + agency + "' and delivered_over = 'STREAM'")).isEqualTo(2);
    }

    @Test
    void whoever_comes_back_with_the_last_id_goes_on_where_he_was() throws Exception {
        List<String> there = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            there.add(concern().toString());
        }
        List<String> heard = new ArrayList<>();
        String last;
        try (Listener listener = new Listener(agency, null, UUID.randomUUID().toString())) {
            Map<String, String> first = listener.next();
            heard.add(JsonPath.from(first.get("data")).getString("concern.id"));
            last = first.get("id");
        }
        there.add(concern().toString());

        try (Listener listener = new Listener(agency, last, UUID.randomUUID().toString())) {
            for (int i = 0; i < 3; i++) {
                heard.add(JsonPath.from(listener.next().get("data")).getString("concern.id"));
            }
        }

        assertThat(heard).isEqualTo(there);
        // The same place in the same inbox.
        Household.inbox(agency, "?after=" + last).body("items[0].concern.id", equalTo(there.get(1)));
    }

    @Test
    void whoever_only_wants_a_sign_has_read_nothing_and_had_nothing() throws Exception {
        concern();
        String request = UUID.randomUUID().toString();
        try (Listener listener = new Listener(agency, null, request, "?only=signs")) {
            Map<String, String> first = listener.next();
            assertThat(first).containsEntry("event", "SIGN").containsEntry("data", "signs");
            concern();
            assertThat(listener.next().get("id")).isNotEqualTo(first.get("id"));
        }
        assertThat(trailOf(request)).containsExactly("inbox.stream-opened");
        assertThat(count("inbox_item where agency = '" + agency + "' and delivered_at is not null")).isZero();
        Calls.as(agency, "practitioner").accept("text/event-stream").when().get(PATH + "?only=everything").then()
                .statusCode(422);
    }

    @Test
    void nobody_listens_at_another_agencys_inbox() throws Exception {
        concern();
        String another = TestAgencies.fresh("SCHOOL");
        try (Listener listener = new Listener(another, null, UUID.randomUUID().toString())) {
            CompletableFuture<Map<String, String>> next = CompletableFuture.supplyAsync(listener::next);
            concern();
            Thread.sleep(100);
            assertThat(next).isNotDone();
        }
    }

    @Test
    void while_an_agency_is_suspended_its_stream_says_nothing_new() throws Exception {
        Hooked.suspended(agency);
        try (Listener listener = new Listener(agency, null, UUID.randomUUID().toString())) {
            CompletableFuture<Map<String, String>> next = CompletableFuture.supplyAsync(listener::next);
            UUID concern = concern();
            Thread.sleep(100);
            assertThat(next).isNotDone();
            Hooked.resumed(agency);

            assertThat(next.get(5, TimeUnit.SECONDS).get("data")).contains(concern.toString());
        }
    }

    @Test
    void what_cannot_be_a_listener_is_refused() {
        stream(Calls.with("nonsense").header("Purpose", Calls.PURPOSE).header("Legal-Basis", Calls.LEGAL_BASIS)).then()
                .statusCode(401);
    }

    @Test
    void neither_another_role_nor_another_purpose_nor_a_strange_place_opens_a_stream() {
        stream(Calls.as(agency, "referrer", "agency-admin", "registry-admin", "auditor")).then().statusCode(403);
        stream(Calls.as("", "practitioner")).then().statusCode(403).body("type",
                equalTo("urn:safeguarding:problem:caller-without-agency"));
        stream(Calls.with(Tokens.of(agency).roles("practitioner").sign())).then().statusCode(400);
        stream(Calls.as(Tokens.of(agency).roles("practitioner"), "curiosity", Calls.LEGAL_BASIS)).then().statusCode(403);
        stream(Calls.as(agency, "practitioner").header("Last-Event-ID", "planted")).then().statusCode(400).body("type",
                equalTo("urn:safeguarding:problem:cursor-unreadable"));
        Calls.as(agency, "practitioner").when().delete(PATH).then().statusCode(405);
        Calls.as(agency, "practitioner").accept("text/csv").when().get(PATH).then().statusCode(406)
                .contentType(not(equalTo("text/event-stream")));
    }

    private static io.restassured.response.Response stream(RequestSpecification call) {
        return call.accept("text/event-stream").when().get(PATH);
    }

    private UUID concern() {
        UUID id = UUID.randomUUID();
        recorded(Linkage.CONCERN, Linkage.concern(id, 1, household.man, "SAFEGUARDING", POLICE));
        return id;
    }

    /** A reader of server-sent events, as the standard has them. */
    private static final class Listener implements AutoCloseable {

        private final HttpResponse<java.io.InputStream> answer;
        private final BufferedReader lines;

        Listener(String agency, String last, String requestId) throws Exception {
            this(agency, last, requestId, "");
        }

        Listener(String agency, String last, String requestId, String query) throws Exception {
            HttpRequest.Builder request = HttpRequest
                    .newBuilder(URI.create("http://localhost:" + RestAssured.port + PATH + query))
                    .header("Authorization", "Bearer " + Tokens.of(agency).roles("practitioner").sign())
                    .header("Purpose", Calls.PURPOSE).header("Legal-Basis", Calls.LEGAL_BASIS)
                    .header("X-Request-Id", requestId).header("Accept", "text/event-stream");
            if (last != null) {
                request.header("Last-Event-ID", last);
            }
            answer = HttpClient.newHttpClient().sendAsync(request.build(), HttpResponse.BodyHandlers.ofInputStream())
                    .get(5, TimeUnit.SECONDS);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
            lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
        }

        Map<String, String> next() {
            Map<String, String> fields = new HashMap<>();
            try {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    int colon = line.indexOf(':');
                    if (colon > 0) {
                        fields.merge(line.substring(0, colon), line.substring(colon + 1).strip(),
                                (one, more) -> one + "\n" + more);
                    } else if (line.isEmpty() && fields.containsKey("data")) {
                        return fields;
                    }
                }
            } catch (IOException closed) {
                return fields;
            }
            return fields;
        }

        @Override
        public void close() throws IOException {
            answer.body().close();
        }
    }
}
