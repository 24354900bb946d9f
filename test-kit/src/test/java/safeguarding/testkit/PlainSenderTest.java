package safeguarding.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** What is sent plainly is what REST Assured sends, and so is what is made of the answer. */
class PlainSenderTest {

    private static final List<Sent> SENT = new CopyOnWriteArrayList<>();
    private static HttpServer server;

    private record Sent(String method, String address, Map<String, List<String>> headers, String body) {

        /** Of how a client names itself and packs an answer, nothing depends. */
        Sent {
            headers = new java.util.TreeMap<>(headers);
            headers.keySet().removeAll(List.of("User-agent", "Accept-encoding", "Connection"));
            headers.computeIfPresent("Content-type", (name, types) -> types.stream().map(type -> type.split(";")[0]).toList());
        }
    }

    @BeforeAll
    static void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", PlainSenderTest::answer);
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource({ "GET, /things?a=b%20c&d=%2F", "POST, /things", "PUT, /things/1", "PATCH, /things/1", "DELETE, /things/1",
            "GET, /gone", "GET, /empty" })
    void the_same_comes_and_is_read(String method, String path) {
        RequestSpecification plainly = request().filter(new PlainSender());
        Response plain = plainly.request(method, at(path));
        Response own = request().request(method, at(path));

        assertThat(SENT.get(SENT.size() - 2)).isEqualTo(SENT.get(SENT.size() - 1));
        assertThat(plain.statusCode()).isEqualTo(own.statusCode());
        assertThat(plain.asString()).isEqualTo(own.asString());
        assertThat(plain.contentType()).isEqualTo(own.contentType());
        assertThat(plain.header("ETag")).isEqualTo(own.header("ETag"));
    }

    @Test
    void a_body_goes_as_it_is() {
        String text = "{\"name\": \"Zoë Ångström\"}";
        request().filter(new PlainSender()).body(text).post(at("/things")).then().statusCode(200).body("said", equalTo("ü"));
        assertThat(SENT.get(SENT.size() - 1).body()).isEqualTo(text);
        request().filter(new PlainSender()).body(new byte[] { 'a', 'b' }).post(at("/things"));
        assertThat(SENT.get(SENT.size() - 1).body()).isEqualTo("ab");
    }

    @Test
    void a_redirect_is_an_answer() {
        assertThat(request().filter(new PlainSender()).get(at("/elsewhere")).statusCode()).isEqualTo(302);
    }

    private static RequestSpecification request() {
        return given().header("Authorization", "Bearer none").header("Purpose", "test").contentType(ContentType.JSON)
                .accept(ContentType.JSON);
    }

    private static String at(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        SENT.add(new Sent(exchange.getRequestMethod(), path, exchange.getRequestHeaders(),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        exchange.getResponseHeaders().add("Content-Type", "application/json;charset=UTF-8");
        exchange.getResponseHeaders().add("ETag", "\"3\"");
        exchange.getResponseHeaders().add("Location", "/things");
        byte[] body = "{\"said\": \"ü\"}".getBytes(StandardCharsets.UTF_8);
        int status = switch (path) {
            case "/gone" -> 404;
            case "/empty" -> 204;
            case "/elsewhere" -> 302;
            default -> 200;
        };
        exchange.sendResponseHeaders(status, status == 204 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            if (status != 204) {
                out.write(body);
            }
        }
    }
}
