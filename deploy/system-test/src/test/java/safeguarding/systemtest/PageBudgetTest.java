package safeguarding.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page weighs, and what its answer carries. */
@ExtendWith(RunningExchange.class)
class PageBudgetTest {

    private static final int BUDGET = 150 * 1000;
    private static final Pattern ASSET = Pattern.compile("(?:src|href)=\"(/assets/[^\"]+)\"");
    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = { "/", "/report", "/help/getting-started" })
    void the_first_view_is_light_and_all_of_it_ours(String path) {
        HttpResponse<byte[]> page = get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        long total = page.body().length;
        Matcher assets = ASSET.matcher(new String(page.body(), java.nio.charset.StandardCharsets.UTF_8));
        while (assets.find()) {
            HttpResponse<byte[]> asset = get(assets.group(1));
            assertThat(asset.statusCode()).as(assets.group(1)).isEqualTo(200);
            assertThat(asset.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
            total += asset.body().length;
        }
        assertThat(total).isLessThan(BUDGET);
    }

    @Test
    void a_page_carries_the_headers_that_secure_headers_lists() {
        HttpResponse<byte[]> page = get("/");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'",
                        "base-uri 'none'")
                .doesNotContain("unsafe");
        List.of("Strict-Transport-Security", "X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy",
                "Permissions-Policy",
                "Cross-Origin-Opener-Policy", "Cross-Origin-Embedder-Policy", "Cross-Origin-Resource-Policy",
                "X-Permitted-Cross-Domain-Policies")
                .forEach(name -> assertThat(page.headers().firstValue(name)).as(name).isPresent());
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    private HttpResponse<byte[]> get(String path) {
        try {
            return client.send(HttpRequest.newBuilder(URI.create(RunningExchange.exchange().gatewayUrl() + path))
                    .header("Accept-Encoding", "gzip").build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
