package safeguarding.registry.carrier;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

import safeguarding.testkit.Tokens;

/** An agency's system at the broker, as far as its token lets it. */
final class AgencySystem {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(15);

    private final String token;

    private AgencySystem(String token) {
        this.token = token;
    }

    static AgencySystem of(String agency) {
        return with(Tokens.of(agency).audience("agency-topics").sign());
    }

    static AgencySystem with(String token) {
        return new AgencySystem(token);
    }

    Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", ConfigProvider.getConfig().getValue("test.kafka.agencies", String.class));
        settings.put("security.protocol", "SASL_PLAINTEXT");
        settings.put("sasl.mechanism", "OAUTHBEARER");
        settings.put("sasl.jaas.config",
                "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule required token=\"" + token + "\";");
        settings.put("sasl.login.callback.handler.class", TokenInHand.class);
        settings.put("request.timeout.ms", 3_000);
        settings.put("default.api.timeout.ms", 4_000);
        return settings;
    }

    KafkaConsumer<String, String> reader(String group) {
        Map<String, Object> settings = settings();
        settings.put("group.id", group);
        settings.put("auto.offset.reset", "earliest");
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }

    /** All that is in the topic of that agency, once there is so much. */
    List<ConsumerRecord<String, String>> reads(String agency, int atLeast) {
        try (KafkaConsumer<String, String> reader = reader(agency + ".whole")) {
            TopicPartition only = new TopicPartition("safeguarding.agency." + agency, 0);
            reader.assign(List.of(only));
            reader.seekToBeginning(List.of(only));
            List<ConsumerRecord<String, String>> read = new ArrayList<>();
            long deadline = System.nanoTime() + LONG_ENOUGH.toNanos();
            while (read.size() < atLeast && System.nanoTime() < deadline) {
                reader.poll(Duration.ofMillis(100)).forEach(read::add);
            }
            if (read.size() == atLeast) {
                // Whatever came twice would be there by now.
                reader.poll(Duration.ofMillis(150)).forEach(read::add);
            }
            return read;
        }
    }

    static String header(ConsumerRecord<String, String> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
