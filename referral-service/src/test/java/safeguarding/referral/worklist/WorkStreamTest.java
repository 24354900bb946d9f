package safeguarding.referral.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import safeguarding.referral.Hub;
import safeguarding.referral.OverHttp;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

/** Whoever looks at a work list hears that it has changed, and not how. */
@QuarkusTest
@Timeout(20)
class WorkStreamTest extends OverHttp {

    private final Hub hub = Hub.alone();

    @Test
    void a_change_is_heard_within_two_seconds_and_says_nothing() throws Exception {
        String request = UUID.randomUUID().toString();
        try (Listener listener = new Listener(hub, null, request)) {
            CompletableFuture<String> heard = CompletableFuture.supplyAsync(listener::next);
            String referral = hub.receives();
            String first = heard.get(2, TimeUnit.SECONDS);
            hub.rates(referral, "red");

            assertThat(listener.next()).isNotEqualTo(first).matches("[0-9a-f]{32}");
            assertThat(listener.said()).doesNotContain(referral).contains("changed");
        }
        assertThat(count("trail_entry where action = 'work-list.stream-opened' and request_id = '" + request + "'"))
                .isEqualTo(1);
        assertThat(count("trail_entry where action = 'work-list.searched' and agency = '" + hub.slug() + "'")).isZero();
    }

    @Test
    void whoever_comes_back_hears_of_what_changed_in_between_and_of_nothing_else() throws Exception {
        hub.receives();
        String last;
        try (Listener listener = new Listener(hub, "of-long-ago", UUID.randomUUID().toString())) {
            last = listener.next();
        }
        try (Listener listener = new Listener(hub, last, UUID.randomUUID().toString())) {
            CompletableFuture<String> heard = CompletableFuture.supplyAsync(listener::next);
            Hub.alone().receives();
            assertThat(heard.completeOnTimeout("nothing", 1500, TimeUnit.MILLISECONDS).get()).isEqualTo("nothing");
        }
    }

    /** A reader of server-sent events. */
    private static final class Listener implements AutoCloseable {

        private final HttpResponse<java.io.InputStream> answer;
        private final BufferedReader lines;
        private final StringBuffer said = new StringBuffer();

        Listener(Hub hub, String last, String requestId) throws Exception {
            HttpRequest.Builder request = HttpRequest
                    .newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1/work-list-stream"))
                    .timeout(Duration.ofSeconds(10))
                    .header("Authorization", "Bearer " + Tokens.of(hub.slug()).user(Hub.ON_DUTY).roles("triage-officer").sign())
                    .header("Purpose", Calls.PURPOSE).header("Legal-Basis", Calls.LEGAL_BASIS)
                    .header("X-Request-Id", requestId).header("Accept", "text/event-stream");
            if (last != null) {
                request.header("Last-Event-ID", last);
            }
            answer = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).isEqualTo(200);
            lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
        }

        /** The id of the next event. */
        String next() {
            String id = "";
            try {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    said.append(line).append('\n');
                    id = line.startsWith("id:") ? line.substring(3).strip() : id;
                    if (line.isEmpty() && !id.isEmpty()) {
                        return id;
                    }
                }
            } catch (IOException closed) {
                throw new UncheckedIOException(closed);
            }
            return "ended";
        }

        String said() {
            return said.toString();
        }

        @Override
        public void close() throws IOException {
            answer.body().close();
        }
    }
}
