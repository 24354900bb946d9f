package safeguarding.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** The owner is asked for what was recorded: the trail can be intact while a record is not. */
class ContentTest {

    private final PretendedLog log = PretendedLog.of(30);
    private final Map<String, String> contents = new ConcurrentHashMap<>();
    private final Map<String, Integer> statuses = new ConcurrentHashMap<>();
    private final Queue<String> askers = new ConcurrentLinkedQueue<>();
    private final AtomicInteger busy = new AtomicInteger();
    private HttpServer owner;
    @TempDir
    Path folder;

    @BeforeEach
    void start() throws IOException {
        for (int i = 0; i < 30; i++) {
            contents.put(PretendedLog.id(i), answer(i, PretendedLog.content(i)));
        }
        owner = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        owner.createContext("/referral/v1/trail/contents/", this::answer);
        owner.start();
    }

    @AfterEach
    void stop() {
        owner.stop(0);
    }

    @Test
    void contents_that_are_as_recorded_are_well_and_were_asked_for_in_the_auditors_name() {
        Run run = check();

        assertThat(run.sentences()).singleElement().asString().startsWith("All is well: ")
                .endsWith(" 30 content versions were asked for and are as recorded.");
        assertThat(run.status()).isZero();
        assertThat(askers).hasSize(30).containsOnly(
                "Bearer the-token audit https://www.legislation.gov.uk/ukpga/2018/12/section/62");
    }

    @Test
    void an_altered_record_is_found_though_its_event_is_intact() {
        contents.put(PretendedLog.id(7), answer(7, "{\"narrative\":\"nothing to see\"}".getBytes(StandardCharsets.UTF_8)));

        wrong(check(), "Altered content: " + PretendedLog.id(7)
                + " version 2, which leaf 7 is about, is not what it was when the event was written.");
    }

    @Test
    void a_record_that_is_gone_or_cannot_be_hashed_is_found() {
        contents.remove(PretendedLog.id(7));
        contents.put(PretendedLog.id(8), "{\"salt\":\"!\"}");

        assertThat(check().sentences()).containsExactlyInAnyOrder("Missing content: " + PretendedLog.id(7)
                + " version 2, which leaf 7 is about, is not at the owner, and not as erased either.",
                "Altered content: " + PretendedLog.id(8)
                        + " version 2, which leaf 8 is about, comes in a form that cannot be hashed.");
    }

    @Test
    void what_was_erased_when_its_time_was_over_is_counted_and_not_wrong() {
        statuses.put(PretendedLog.id(7), 410);

        Run run = check();

        assertThat(run.sentences()).singleElement().asString().endsWith(
                "are as recorded, but for 1 that the owner says were erased when their time was over.");
        assertThat(run.status()).isZero();
    }

    @Test
    void an_owner_that_is_busy_is_asked_again() {
        busy.set(3);

        assertThat(check().status()).isZero();
    }

    @Test
    void a_token_that_is_refused_is_neither_well_nor_wrong() {
        statuses.put(PretendedLog.id(7), 403);

        Run run = check();

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.complaint()).contains("refuses the token (403)");
        assertThat(run.sentences()).isEmpty();
    }

    @Test
    void what_the_trail_itself_shows_stands_beside_it() {
        PretendedExport export = log.export(0);
        export.events.set(3, PretendedLog.event(3, "notice.told"));
        contents.remove(PretendedLog.id(7));

        Run run = check(export);

        assertThat(run.sentences()).hasSize(2);
        assertThat(run.status()).isEqualTo(1);
    }

    private Run check() {
        return check(log.export(0));
    }

    private Run check(PretendedExport export) {
        return Run.on(folder, log, export, "--content", "http://localhost:" + owner.getAddress().getPort() + "/referral/",
                "--token-file", Run.save(folder, "token", "the-token\n"));
    }

    private static String answer(int number, byte[] content) {
        // The digest that the owner names is of no weight, so it may lie.
        return "{\"subject\":\"" + PretendedLog.id(number) + "\",\"version\":2,\"salt\":\""
                + Base64.getEncoder().encodeToString(PretendedLog.salt(number)) + "\",\"content\":\""
                + Base64.getEncoder().encodeToString(content) + "\",\"digest\":\"sha-256:00\"}";
    }

    private void answer(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/");
        String subject = path[path.length - 2];
        int status = busy.getAndDecrement() > 0 ? 429
                : statuses.getOrDefault(subject, contents.containsKey(subject) ? 200 : 404);
        if (status == 200) {
            askers.add(String.join(" ", exchange.getRequestHeaders().getFirst("Authorization"),
                    exchange.getRequestHeaders().getFirst("Purpose"), exchange.getRequestHeaders().getFirst("Legal-Basis")));
        }
        byte[] body = status == 200 ? contents.get(subject).getBytes(StandardCharsets.UTF_8) : new byte[] { '{', '}' };
        exchange.getResponseHeaders().set("Retry-After", "0");
        exchange.sendResponseHeaders(status, body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }

    private static void wrong(Run run, String... sentences) {
        assertThat(run.sentences()).containsExactly(sentences);
        assertThat(run.status()).isEqualTo(1);
    }
}
