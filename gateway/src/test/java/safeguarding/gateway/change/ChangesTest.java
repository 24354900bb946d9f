package safeguarding.gateway.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import safeguarding.gateway.testsupport.Services;
import safeguarding.gateway.testsupport.SignedIn;

/** A page hears that something has changed, and nothing of what; and not for longer than it may. */
@QuarkusTest
@WithTestResource(Services.class)
@Timeout(20)
class ChangesTest {

    @TestHTTPResource("/")
    URI gateway;

    @Test
    void that_something_has_come_is_said_and_not_what() {
        SignedIn somebody = SignedIn.with("practitioner");
        HttpResponse<InputStream> answer = listens(somebody, "inbox?since=" + Instant.now(), null);

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        // The inbox had something already, and then something came.
        String said = read(answer, 2);
        assertThat(said).contains("id:invented", "id:after-invented", "event:changed").doesNotContain("planted", "NOTICE");
    }

    @Test
    void whoever_comes_back_goes_on_where_he_was() {
        for (String path : List.of("inbox?since=" + Instant.now(), "work")) {
            String said = read(listens(SignedIn.with("practitioner", "triage-officer"), path, "heard-9"), 1);
            assertThat(said).contains("id:after-heard-9").doesNotContain("planted");
        }
    }

    @Test
    void it_ends_with_the_session() throws IOException {
        SignedIn somebody = SignedIn.with("triage-officer");
        HttpResponse<InputStream> answer = listens(somebody, "work", null);
        read(answer, 1);

        somebody.asks().formParam("_token", somebody.formToken()).when().post("/desk/sign-out").then().statusCode(303);

        while (answer.body().read() >= 0) {
            // What was on its way.
        }
    }

    @Test
    void a_session_keeps_so_many_pages_up_to_date_and_no_more() throws IOException {
        SignedIn somebody = SignedIn.with("triage-officer");
        List<HttpResponse<InputStream>> open = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            open.add(listens(somebody, "work", null));
        }
        assertThat(open).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(200));
        assertThat(listens(somebody, "work", null).statusCode()).isEqualTo(429);
        for (HttpResponse<InputStream> answer : open) {
            answer.body().close();
        }
    }

    @Test
    void nobody_else_listens() {
        assertThat(listens(SignedIn.with("referrer"), "inbox?since=" + Instant.now(), null).statusCode()).isEqualTo(403);
        assertThat(listens(SignedIn.with("practitioner"), "work", null).statusCode()).isEqualTo(403);
        assertThat(listens(SignedIn.with("practitioner"), "inbox?since=yesterday", null).statusCode()).isEqualTo(400);
        assertThat(sent(HttpRequest.newBuilder(gateway.resolve("/desk/changes/work")).header("X-Requested-With", "JavaScript"))
                .statusCode()).isEqualTo(499);
    }

    private HttpResponse<InputStream> listens(SignedIn somebody, String what, String last) {
        String cookies = somebody.cookies().asList().stream().filter(cookie -> !cookie.getValue().isEmpty())
                .map(cookie -> cookie.getName() + "=" + cookie.getValue()).collect(Collectors.joining("; "));
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve("/desk/changes/" + what)).header("Cookie", cookies)
                .header("Accept", "text/event-stream").header("X-Requested-With", "JavaScript");
        return sent(last == null ? request : request.header("Last-Event-ID", last));
    }

    private static HttpResponse<InputStream> sent(HttpRequest.Builder request) {
        try {
            return HttpClient.newHttpClient().send(request.timeout(Duration.ofSeconds(10)).build(),
                    HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** As far as the end of so many events. */
    private static String read(HttpResponse<InputStream> answer, int events) {
        StringBuilder said = new StringBuilder();
        int left = events;
        BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
        try {
            boolean isEvent = false;
            for (String line = lines.readLine(); line != null && left > 0; line = left > 0 ? lines.readLine() : null) {
                said.append(line.replace(": ", ":")).append('\n');
                isEvent |= line.startsWith("id:");
                if (line.isEmpty() && isEvent) {
                    left--;
                    isEvent = false;
                }
            }
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
        return said.toString();
    }
}
