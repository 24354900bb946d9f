package safeguarding.gateway.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import safeguarding.gateway.testsupport.Callers;
import safeguarding.gateway.testsupport.Services;
import safeguarding.gateway.testsupport.Wire;

@QuarkusTest
@WithTestResource(Services.class)
class WaitingTest {

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TestHTTPResource("/")
    URI gateway;

    @Test
    void fifty_long_polls_wait_side_by_side() {
        String token = Callers.freshToken();
        long before = System.nanoTime();
        List<CompletableFuture<HttpResponse<String>>> polls = IntStream.range(0, 50)
                .mapToObj(i -> http.sendAsync(request("/registry/v1/polls?millis=3000", token), BodyHandlers.ofString()))
                .toList();

        assertThat(polls).allSatisfy(poll -> assertThat(poll.join().statusCode()).isEqualTo(200));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isBetween(Duration.ofSeconds(3), Duration.ofSeconds(6));
    }

    @Test
    void more_at_once_than_one_caller_may_have_are_refused_and_others_are_not() {
        String greedy = Callers.freshToken();
        List<CompletableFuture<HttpResponse<String>>> polls = IntStream.range(0, 65)
                .mapToObj(i -> http.sendAsync(request("/registry/v1/polls?millis=2000", greedy), BodyHandlers.ofString()))
                .toList();

        assertThat(get("/registry/v1/things", Callers.freshToken()).statusCode()).isEqualTo(200);
        assertThat(polls.stream().map(poll -> poll.join().statusCode()).filter(status -> status == 429)).hasSize(10);
        assertThat(get("/registry/v1/things", greedy).statusCode()).as("once they are done").isEqualTo(200);
    }

    @Test
    void a_stream_is_passed_on_as_it_comes() throws IOException {
        HttpResponse<java.io.InputStream> answer = http
                .sendAsync(request("/registry/v1/drops", Callers.freshToken()), BodyHandlers.ofInputStream()).join();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            String first = lines.readLine();
            long before = System.nanoTime();
            List<String> rest = lines.lines().filter(line -> !line.isEmpty()).toList();

            assertThat(first).isEqualTo("data: 1");
            assertThat(rest).containsExactly("data: 2", "data: 3", "data: 4");
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(1000));
        }
    }

    @Test
    void a_caller_who_hangs_up_ends_the_request_to_the_service() throws IOException {
        String token = Callers.freshToken();
        int before = Integer.parseInt(get("/referral/v1/hung-up", token).body());
        try (Socket caller = new Socket("localhost", gateway.getPort())) {
            caller.getOutputStream()
                    .write(("GET /referral/v1/polls?millis=5000 HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                            + token + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            caller.getOutputStream().flush();
            await().pollDelay(Duration.ofMillis(300)).until(() -> true);
        }

        await().atMost(Duration.ofSeconds(3)).untilAsserted(
                () -> assertThat(Integer.parseInt(get("/referral/v1/hung-up", token).body())).isEqualTo(before + 1));
    }

    @Test
    void a_service_that_is_down_is_a_503_that_says_when_to_come_back() {
        control("stop/disclosure");
        try {
            HttpResponse<String> answer = get("/disclosure/v1/things", Callers.freshToken());

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.body()).contains("urn:safeguarding:problem:origin-unreachable").doesNotContain("localhost");
        } finally {
            control("start/disclosure");
        }
        assertThat(get("/disclosure/v1/things", Callers.freshToken()).statusCode()).isEqualTo(200);
    }

    @Test
    void a_service_that_breaks_off_is_a_502() {
        HttpResponse<String> answer = get("/referral/v1/broken", Callers.freshToken());

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(answer.body()).contains("urn:safeguarding:problem:origin-broke-off");
    }

    @Test
    void a_service_that_never_answers_is_a_504() {
        HttpResponse<String> answer = get("/referral/v1/silence", Callers.freshToken());

        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(answer.body()).contains("urn:safeguarding:problem:origin-too-slow");
    }

    @Test
    void half_an_answer_is_not_taken_for_a_whole_one() {
        String answer = Wire.get(gateway.getPort(), "/referral/v1/half", Callers.freshToken());

        assertThat(answer).contains("half").doesNotContain("\r\n0\r\n\r\n");
    }

    @Test
    void answers_that_broke_off_occupy_no_places() {
        String token = Callers.freshToken();
        for (int i = 0; i < 60; i++) {
            Wire.get(gateway.getPort(), "/referral/v1/half", token);
        }

        assertThat(get("/referral/v1/things", token).statusCode()).isEqualTo(200);
    }

    @Test
    void callers_who_hung_up_occupy_no_places() throws IOException {
        String token = Callers.freshToken();
        for (int i = 0; i < 60; i++) {
            hangUpOn("/referral/v1/drops", token);
        }

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(get("/referral/v1/things", token).statusCode()).isEqualTo(200));
    }

    /** After the first bytes of the answer. */
    private void hangUpOn(String path, String token) throws IOException {
        try (Socket caller = new Socket("localhost", gateway.getPort())) {
            caller.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                    + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            caller.getOutputStream().flush();
            caller.getInputStream().read();
        }
    }

    private HttpResponse<String> get(String path, String token) {
        return http.sendAsync(request(path, token), BodyHandlers.ofString()).join();
    }

    private HttpRequest request(String path, String token) {
        return HttpRequest.newBuilder(gateway.resolve(path)).header("Authorization", "Bearer " + token).build();
    }

    private void control(String order) {
        int port = ConfigProvider.getConfig().getValue("test.control.port", Integer.class);
        http.sendAsync(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + order)).build(),
                BodyHandlers.ofString())
                .join();
    }
}
