package safeguarding.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import safeguarding.gateway.testsupport.MuchOfIt;
import safeguarding.gateway.testsupport.PagesOfResources;
import safeguarding.gateway.testsupport.Services;
import safeguarding.gateway.testsupport.SignedIn;

/** 5,000 open referrals, an adult with 300 children, and a referral with as much as a service takes: pages stay usable. */
@QuarkusTest
@WithTestResource(Services.class)
class MuchOnPagesTest {

    private static final int BUDGET = 150 * 1000;
    private static final int UNCOMPRESSED = 200 * 1000;
    private static final Pattern ASSET = Pattern.compile("(?:src|href)=\"(/assets/[^\"]+)\"");
    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"|rel=\"next\" href=\"([^\"]+)\"");
    private static final Pattern CIRCLE = Pattern.compile("<a class=\"govuk-link\" href=\"/desk/circles/([0-9a-f-]{36})\">");
    private static final Pattern REFERRAL = Pattern.compile("href=\"/desk/referrals/([0-9a-f-]{36})\"");

    private SignedIn somebody;

    @BeforeEach
    void signIn() {
        somebody = SignedIn.with(PagesOfResources.roles());
    }

    @TestHTTPResource("/")
    URI gateway;

    @ParameterizedTest
    @ValueSource(strings = { "/desk/work", "/desk/circles/" + MuchOfIt.ID, "/desk/referrals/" + MuchOfIt.ID,
            "/desk/referrals/" + MuchOfIt.ID + "/care" })
    void the_first_view_is_light(String path) throws IOException {
        String page = page(path);
        int total = zipped(page);
        Matcher assets = ASSET.matcher(page);
        while (assets.find()) {
            total += sent(assets.group(1));
        }
        // What nobody between here and the browser compresses is still no more than a picture.
        assertThat(page.length()).as("uncompressed").isLessThan(UNCOMPRESSED);
        assertThat(total).isLessThan(BUDGET);
    }

    @Test
    void every_child_of_a_large_circle_is_on_one_of_its_pages_and_in_the_drawing() {
        String path = "/desk/circles/" + MuchOfIt.ID;
        String first = page(path);
        Set<String> children = new HashSet<>();
        int pages = 0;
        for (String next = path; !next.isEmpty() && pages < 20; pages++) {
            String page = page(next);
            children.addAll(all(page, CIRCLE));
            assertThat(page).contains("Invented police");
            next = next(page);
        }

        assertThat(children).hasSize(MuchOfIt.CHILDREN);
        assertThat(pages).isEqualTo(6);
        assertThat(first).contains("People 1 to 50 of 300");
        for (int i = 0; i < MuchOfIt.CHILDREN; i++) {
            assertThat(first).contains(MuchOfIt.id(i) + "\",\"CHILD\",1,\"" + MuchOfIt.child(i) + "\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "-1", "299", "300", "2147483647" })
    void a_circle_is_shown_from_wherever_somebody_asks(String from) {
        assertThat(page("/desk/circles/" + MuchOfIt.ID + "?from=" + from)).contains("of 300");
    }

    @Test
    void the_work_list_goes_on_from_page_to_page() {
        Set<String> referrals = new HashSet<>();
        String next = "/desk/work";
        for (int i = 0; i < 3; i++) {
            String page = page(next);
            referrals.addAll(all(page, REFERRAL));
            next = next(page);
        }

        assertThat(referrals).hasSize(150);
        String last = page("/desk/work?after=c" + (MuchOfIt.OPEN_REFERRALS - 50));
        assertThat(all(last, REFERRAL)).hasSize(50);
        assertThat(next(last)).isEmpty();
    }

    private String page(String path) {
        return somebody.asks().urlEncodingEnabled(false).when().get(path).then().statusCode(200).extract().asString();
    }

    /** As a browser gets it, and not as it reads it. */
    private int sent(String asset) throws IOException {
        HttpURLConnection line = (HttpURLConnection) gateway.resolve(asset).toURL().openConnection();
        line.setRequestProperty("Accept-Encoding", "gzip");
        try (InputStream sent = line.getInputStream()) {
            assertThat(line.getContentEncoding()).isEqualTo("gzip");
            return sent.readAllBytes().length;
        }
    }

    private static String next(String page) {
        Matcher next = NEXT.matcher(page);
        if (!next.find()) {
            return "";
        }
        return (next.group(1) == null ? next.group(2) : next.group(1)).replace("&amp;", "&");
    }

    private static Set<String> all(String page, Pattern pattern) {
        Set<String> found = new HashSet<>();
        Matcher matcher = pattern.matcher(page);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static int zipped(String page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(page.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
