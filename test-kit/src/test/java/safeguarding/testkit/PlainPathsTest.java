package safeguarding.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.sun.net.httpserver.HttpServer;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** What is looked up by a plain path is what REST Assured finds there, whatever the path is. */
class PlainPathsTest {

    private static final String DOCUMENT = """
            {"name": "n", "number": 7, "long": 12345678901, "decimal": 0.5, "yes": true, "none": null, "size": "named so",
             "empty": [], "within": {"deep": {"er": "x"}, "list": [1, 2, 3]},
             "items": [{"id": "a", "tags": ["p", "q"], "of": {"kind": "K"}}, {"id": "b", "tags": [], "of": {"kind": null}},
                       {"tags": ["r"], "of": {}}],
             "mixed": [{"id": "a"}, 3, null]}
            """;

    private static HttpServer server;

    @BeforeAll
    static void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = DOCUMENT.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = { "name", "number", "long", "decimal", "yes", "none", "missing", "size", "empty", "empty.size()",
            "within.deep.er", "within.deep", "within.list", "within.list[1]", "within.list[7]", "within.list.size()",
            "items.id", "items.of.kind", "items[0].id", "items[1].of.kind", "items[2].id", "items[0].tags[1]", "items.tags",
            "items.size()", "items[0].size()", "name.size()", "missing.deeper", "none.deeper", "name.deeper", "empty.id",
            "mixed.id", "mixed[2].id", "items.find { it.id == 'b' }.of", "items.id[1]", "$", "items.tags.flatten()",
            "missing.size()", "within.missing[0]" })
    void a_path_leads_where_rest_assured_says(String path) {
        Response plain = asked(given().filter(new PlainPaths()));
        Response own = asked(given());
        Throwable refused = catchThrowable(() -> own.path(path));
        if (refused == null) {
            Object value = own.path(path);
            assertThat((Object) plain.path(path)).isEqualTo(value);
            assertThat((Object) plain.then().extract().path(path)).isEqualTo(value);
            assertThat((Object) plain.jsonPath().get(path)).isEqualTo(value);
            assertThat(plain.then().extract().jsonPath().getString(path)).isEqualTo(own.jsonPath().getString(path));
            plain.then().statusCode(200).body(path, value == null ? nullValue() : equalTo(value)).body("name", equalTo("n"));
        } else {
            assertThatThrownBy(() -> plain.path(path)).isInstanceOf(refused.getClass());
        }
        assertThatThrownBy(() -> plain.then().body(path, equalTo("something else"))).isInstanceOf(Throwable.class);
    }

    @Test
    void what_is_wrong_is_said_with_its_path() {
        assertThatThrownBy(() -> asked(given().filter(new PlainPaths())).then().body("items.id", hasItems("a", "c")))
                .isInstanceOf(AssertionError.class).hasMessageContaining("items.id");
        assertThatThrownBy(
                () -> asked(given().filter(new PlainPaths())).then().body("name", equalTo("n"), "number", equalTo(8)))
                .isInstanceOf(AssertionError.class).hasMessageContaining("number");
        assertThatThrownBy(() -> asked(given().filter(new PlainPaths())).then().body("name", equalTo("n")).statusCode(201))
                .isInstanceOf(AssertionError.class).hasMessageContaining("201");
    }

    @Test
    void a_look_may_begin_further_in() {
        assertThat(asked(given().filter(new PlainPaths())).jsonPath().setRootPath("within").getList("list")).hasSize(3);
        assertThat(asked(given().filter(new PlainPaths())).jsonPath().getList("items.id", String.class)).contains("a", "b");
    }

    private static Response asked(RequestSpecification request) {
        return request.get("http://localhost:" + server.getAddress().getPort() + "/");
    }
}
