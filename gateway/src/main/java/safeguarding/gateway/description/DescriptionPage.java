package safeguarding.gateway.description;

import java.util.List;

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

/** Serves the merged description, made once at start; /docs shows it. */
@ApplicationScoped
class DescriptionPage {

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
        router.get("/openapi.json").handler(exchange -> answer(exchange, "application/json", json));
        router.get("/openapi.yaml").handler(exchange -> answer(exchange, "application/yaml", yaml));
        router.get("/openapi").handler(exchange -> {
            String accept = exchange.request().getHeader(HttpHeaders.ACCEPT);
            boolean asJson = accept != null && accept.contains("json");
            exchange.response().putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
            answer(exchange, asJson ? "application/json" : "application/yaml", asJson ? json : yaml);
        });
    }

    private static void answer(RoutingContext exchange, String type, Buffer document) {
        exchange.response().putHeader(HttpHeaders.CONTENT_TYPE, type);
        exchange.end(document);
    }
}
