package safeguarding.systemtest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

import com.fasterxml.jackson.databind.node.MissingNode;

import safeguarding.local.Api;
import safeguarding.local.DemoSignIns;

/** An agency's own topic at the broker, as its system uses it: with its client's secret, and nothing else. */
final class OwnTopic {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Api api;
    private final String agency;
    private final Api.SignIn system;

    OwnTopic(Api api, String agency) {
        this.api = api;
        this.agency = agency;
        this.system = Api.SignIn.system(agency + "-system");
    }

    /** Chosen, if it was not yet. */
    OwnTopic chosen() {
        api.put(system, Api.Reason.SAFEGUARDING, "/registry/v1/topic", MissingNode.getInstance(), null)
                .orFail("Choosing a topic");
        return this;
    }

    /** Waits until all that is in the inbox is in the topic. */
    void isWhole() {
        String end = "";
        for (String next = next(end); !next.equals(end); next = next(end)) {
            end = next;
        }
        String whole = end;
        Waiting.until(LIMIT, () -> api.get(system, Api.Reason.SAFEGUARDING, "/registry/v1/topic").body().path("sentUpTo")
                .asText().equals(whole) ? whole : null);
    }

    private String next(String after) {
        return api.get(system, Api.Reason.SAFEGUARDING,
                "/registry/v1/inbox?limit=200" + (after.isEmpty() ? "" : "&after=" + after))
                .orFail("Reading the inbox").body().path("next").asText(after);
    }

    /** All of this kind that another agency's system, or its own, finds in it. */
    List<String> readBy(String reader, Predicate<String> which, int atLeast) {
        List<String> found = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = consumer(reader)) {
            consumer.subscribe(List.of("safeguarding.agency." + agency));
            long deadline = System.nanoTime() + LIMIT.toNanos();
            // One look more than it takes, for one that comes twice.
            boolean again = true;
            while (again && System.nanoTime() < deadline) {
                again = found.size() < atLeast;
                for (ConsumerRecord<String, String> item : consumer.poll(Duration.ofMillis(200))) {
                    if (which.test(item.value())) {
                        found.add(item.value());
                    }
                }
            }
        }
        return found;
    }

    /** As the guide for agencies' developers has it. */
    private static KafkaConsumer<String, String> consumer(String reader) {
        String tokens = RunningExchange.exchange().keycloak().tokenEndpoint();
        System.setProperty("org.apache.kafka.sasl.oauthbearer.allowed.urls", tokens);
        String client = reader + "-system";
        return new KafkaConsumer<>(Map.of(
                "bootstrap.servers", RunningExchange.exchange().kafka().agenciesBootstrapServers(),
                "security.protocol", "SASL_PLAINTEXT",
                "sasl.mechanism", "OAUTHBEARER",
                "sasl.login.callback.handler.class",
                "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginCallbackHandler",
                "sasl.oauthbearer.token.endpoint.url", tokens,
                "sasl.jaas.config", "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule required clientId=\""
                        + client + "\" clientSecret=\"" + DemoSignIns.secretOf(client) + "\" scope=\"agency-topics\";",
                "group.id", reader + ".records",
                "auto.offset.reset", "earliest",
                "enable.auto.commit", "false"), new StringDeserializer(), new StringDeserializer());
    }
}
