package safeguarding.bench.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.Test;

import com.sun.net.httpserver.HttpServer;

class WireTest {

    @Test
    void one_request_goes_after_the_other_over_one_connection() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        List<Integer> ports = new CopyOnWriteArrayList<>();
        server.createContext("/", exchange -> {
            ports.add(exchange.getRemoteAddress().getPort());
            String asked = exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            byte[] answer = asked.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(201, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        try (Wire wire = new Wire(URI.create("http://localhost:" + server.getAddress().getPort()))) {
            assertThat(wire.post("/x", "t", "Zoë".getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(new Wire.Answer(201, "Bearer t Zoë"));
            assertThat(wire.post("/x", "t", new byte[0])).isEqualTo(new Wire.Answer(201, "Bearer t "));
        } finally {
            server.stop(0);
        }
        assertThat(ports).hasSize(2).allMatch(ports.get(0)::equals);
    }
}
