package safeguarding.gateway.description;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import io.quarkus.runtime.LaunchMode;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import safeguarding.gateway.forwarding.Origin;

/** Serves the merged description, made once at start, and the page that shows it. */
@ApplicationScoped
class DescriptionPage {

    // Before the routes of the library whose scripts the page uses: those have no order of their own and are numbered as they come,
    // from 0. Nobody needs a token here, so admission has nothing to do before.
    private static final int ORDER = -10;

    private final Buffer json;
    private final Buffer yaml;

    DescriptionPage(ObjectMapper mapper) {
        List<ServiceDescription> services = Descriptions.present();
        if (services.size() < Origin.values().length && LaunchMode.current() == LaunchMode.NORMAL) {
            throw new IllegalStateException(
                    "Not every service's openapi.yaml is in the jar: build the gateway beside the services.");
        }
        ObjectNode merged = MergedDescription.of(Descriptions.frame(), services);
        try {
            this.json = Buffer.buffer(mapper.writeValueAsBytes(merged));
            this.yaml = Buffer.buffer(YAMLMapper.builder().disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .disable(YAMLGenerator.Feature.SPLIT_LINES).build().writeValueAsBytes(merged));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what was read can be written", impossible);
        }
    }

    void open(@Observes Router router) {
        serve(router, "/openapi.json", "application/json", json);
        serve(router, "/openapi.yaml", "application/yaml", yaml);
        router.route("/openapi").order(ORDER).handler(exchange -> {
            String accept = exchange.request().getHeader(HttpHeaders.ACCEPT);
            boolean asJson = accept != null && accept.contains("json");
            exchange.response().putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
            answer(exchange, asJson ? "application/json" : "application/yaml", asJson ? json : yaml);
        });
        Buffer docs = page("docs.html");
        for (String path : List.of("/docs", "/docs/", "/docs/index.html")) {
            serve(router, path, "text/html; charset=utf-8", docs);
        }
        serve(router, "/docs/start.js", "text/javascript; charset=utf-8", page("start.js"));
    }

    private static void serve(Router router, String path, String type, Buffer content) {
        router.route(path).order(ORDER).handler(exchange -> answer(exchange, type, content));
    }

    private static Buffer page(String name) {
        try (InputStream file = Objects.requireNonNull(DescriptionPage.class.getResourceAsStream("/pages/" + name))) {
            return Buffer.buffer(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + " cannot be read", unreadable);
        }
    }

    private static void answer(RoutingContext exchange, String type, Buffer content) {
        exchange.response().putHeader(HttpHeaders.CONTENT_TYPE, type);
        exchange.end(content);
    }
}
