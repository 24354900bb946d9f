package safeguarding.kit.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import safeguarding.kit.seal.Checkpoint;
import safeguarding.kit.seal.Hash;
import safeguarding.kit.seal.SignerKey;
import safeguarding.kit.seal.TileStore;
import safeguarding.kit.seal.Tiles;
import safeguarding.kit.seal.Tree;
import safeguarding.kit.seal.TreeHead;

class WitnessTest {

    private static final String ORIGIN = "safeguarding.example/other";
    private static final String NAME = "other";

    @TempDir
    Path folder;

    private List<SignerKey> signers = List.of(SignerKey.generate(ORIGIN));
    private List<SignerKey> published = signers;
    private final ObjectMapper json = new ObjectMapper();
    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private Tiles tiles;
    private long size;
    private String origin = ORIGIN;

    @BeforeEach
    void another_service() throws IOException {
        grow("kept", 0, 5);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/trail/checkpoint", exchange -> answer(exchange, Checkpoint
                .of(origin, new TreeHead(size, new Tree(tiles).root(size))).signed(signers).written()));
        server.createContext("/v1/trail/keys", exchange -> answer(exchange, published.stream()
                .map(signer -> '"' + signer.verifier().text() + '"').collect(Collectors.joining(",", "{\"keys\":[", "]}"))));
        server.createContext("/v1/trail/consistency-proof", this::proof);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void what_grows_is_written_down_and_what_stands_still_is_not() throws IOException {
        look();
        look();
        grow("kept", 5, 12);
        look();
        assertThat(Files.readAllLines(file())).hasSize(3).allMatch(line -> line.contains(ORIGIN));
        assertThat(findings()).isEmpty();
        assertThat(asked).containsOnly("Bearer token audit");
    }

    @Test
    void a_log_that_was_rolled_back_is_found_and_the_finding_stands_until_somebody_removes_it() throws IOException {
        look();
        TileStoreState before = state();
        grow("kept", 5, 9);
        look();
        restore(before);
        look();
        look();
        assertThat(findings()).hasSize(1).first().asString().contains("other was rolled back from 9 entries to 5");
        grow("kept", 5, 20);
        look();
        assertThat(findings()).as("even when it has grown again").hasSize(1);
        Files.delete(folder.resolve("witness.ndjson.findings"));
        look();
        assertThat(findings()).isEmpty();
    }

    @Test
    void a_log_that_was_rewritten_is_found_whether_it_has_grown_or_not() throws IOException {
        look();
        grow("forged", 0, 5);
        look();
        assertThat(findings()).hasSize(1);
        grow("forged", 5, 8);
        look();
        assertThat(findings()).hasSize(2).allMatch(line -> line.contains("other was rewritten"));
        assertThat(Files.readAllLines(file())).as("its key and the good one stay").hasSize(2);
    }

    @Test
    void another_log_at_the_same_address_is_found() {
        look();
        origin = "safeguarding.example/stranger";
        look();
        assertThat(findings()).hasSize(1).first().asString().contains("another log");
    }

    @Test
    void a_key_for_which_an_earlier_one_has_vouched_may_sign_alone_afterwards() {
        look();
        SignerKey former = signers.get(0);
        SignerKey next = SignerKey.generate(ORIGIN);
        signers = List.of(next, former);
        published = signers;
        grow("kept", 5, 7);
        look();
        signers = List.of(next);
        grow("kept", 7, 9);
        look();
        assertThat(findings()).isEmpty();
    }

    @Test
    void a_log_that_was_signed_anew_with_another_key_is_found_though_it_only_grew_and_publishes_that_key() {
        look();
        signers = List.of(SignerKey.generate(ORIGIN));
        published = signers;
        grow("kept", 5, 7);
        look();
        grow("kept", 7, 9);
        look();
        assertThat(findings()).hasSize(1).first().asString().contains("no key that was known before");
    }

    @Test
    void a_log_that_signs_with_a_key_that_it_does_not_publish_is_found_at_the_first_look() {
        published = List.of(SignerKey.generate(ORIGIN));
        look();
        assertThat(findings()).hasSize(1).first().asString().contains("none of the keys that it publishes");
    }

    @Test
    void a_log_that_does_not_answer_is_no_finding() {
        look();
        server.stop(0);
        assertThatThrownBy(this::look).isInstanceOf(OtherLog.LogAway.class);
        assertThat(findings()).isEmpty();
    }

    @Test
    void a_line_that_a_crash_cut_off_hides_nothing() throws IOException {
        look();
        Files.writeString(file(), "{\"log\":\"oth", StandardOpenOption.APPEND);
        grow("kept", 5, 7);
        look();
        grow("kept", 0, 6);
        look();
        assertThat(findings()).hasSize(1).first().asString().contains("from 7 entries to 6");
    }

    private void look() {
        OtherLog log = new HttpLog("http://localhost:" + server.getAddress().getPort(), () -> "token", json);
        new Witness(new WitnessFile(file(), json), Clock.systemUTC()).look(NAME, log);
    }

    private List<String> findings() {
        return new WitnessFile(file(), json).findings();
    }

    private Path file() {
        return folder.resolve("witness.ndjson");
    }

    private record TileStoreState(Tiles tiles, long size) {
    }

    private TileStoreState state() {
        Tiles kept = tiles;
        long then = size;
        grow("kept", 0, (int) then);
        return new TileStoreState(kept, then);
    }

    private void restore(TileStoreState state) {
        tiles = state.tiles();
        size = state.size();
    }

    private void grow(String word, int from, int to) {
        if (from == 0) {
            Map<String, byte[]> stored = new HashMap<>();
            tiles = new Tiles(new TileStore() {

                @Override
                public byte[] read(int level, long tile) {
                    return stored.getOrDefault(level + "/" + tile, new byte[0]);
                }

                @Override
                public void write(int level, long tile, byte[] hashes) {
                    stored.put(level + "/" + tile, hashes);
                }
            });
        }
        tiles.append(from, IntStream.range(from, to).mapToObj(i -> Hash.leaf(word + i)).toList());
        size = to;
    }

    private void proof(HttpExchange exchange) throws IOException {
        String[] values = exchange.getRequestURI().getQuery().replaceAll("[a-z=]", "").split("&", -1);
        String hashes = new Tree(tiles).consistency(Long.parseLong(values[0]), Long.parseLong(values[1])).stream()
                .map(hash -> "\"" + hash.base64() + "\"").collect(Collectors.joining(","));
        answer(exchange, "{\"hashes\":[" + hashes + "]}");
    }

    private void answer(HttpExchange exchange, String body) throws IOException {
        asked.add(exchange.getRequestHeaders().getFirst("Authorization") + " "
                + exchange.getRequestHeaders().getFirst("Purpose"));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
