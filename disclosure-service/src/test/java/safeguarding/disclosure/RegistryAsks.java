package safeguarding.disclosure;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

import io.restassured.specification.RequestSpecification;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

/** What the registry announces that it needs decided, on the real topic, and the officers who decide. */
public final class RegistryAsks {

    public static final String TOPIC = "safeguarding.disclosure-request";
    public static final String OPENED = "safeguarding.disclosure-request.opened.v1";
    public static final String WITHDRAWN = "safeguarding.disclosure-request.withdrawn.v1";

    private RegistryAsks() {
    }

    /** One line of the registry's ledger. */
    public record Line(UUID id, UUID concern, String agency, String decider) {

        public static Line about(UUID concern, String decider) {
            UUID id = UUID.randomUUID();
            return new Line(id, concern, TinyRegistry.toldBy(id), decider);
        }

        String json(long version, long concernVersion) {
            return "{\"id\":\"" + id + "\",\"version\":" + version + ",\"concern\":\"" + concern
                    + "\",\"concernVersion\":" + concernVersion
                    + ",\"kind\":\"contact-with-children\",\"concernClass\":\"OFFENDER_MANAGEMENT\",\"recordedBy\":\""
                    + decider
                    + "\",\"involvement\":\"" + involvement() + "\",\"agency\":\"" + agency
                    + "\",\"occurredAt\":\"2026-11-22T09:30:00.123456Z\",\"later\":1}";
        }

        public UUID involvement() {
            return UUID.nameUUIDFromBytes(id.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A request that waits for the officers of this agency. */
    public static Line waiting(UUID concern, String decider) {
        Line line = Line.about(concern, decider);
        announce(OPENED, line, 1);
        await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(50))
                .until(() -> officer(decider).when().get("/v1/disclosure-requests/" + line.id()).statusCode() == 200);
        return line;
    }

    public static void announce(String type, Line line, long version) {
        announce(type, line, version, 1);
    }

    public static void announce(String type, Line line, long version, long concernVersion) {
        send(type, line.id().toString(), line.json(version, concernVersion));
    }

    public static void send(String type, String key, String message) {
        ProducerRecord<String, String> announcement = new ProducerRecord<>(TOPIC, key, message);
        announcement.headers().add("ce_type", type.getBytes(StandardCharsets.UTF_8));
        announcement.headers().add("ce_id", UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class),
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class.getName(),
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, StringSerializer.class.getName()))) {
            producer.send(announcement);
        }
    }

    public static RequestSpecification officer(String agency) {
        return Calls.as(Tokens.of(agency).user("dana.officer-invented").roles("disclosure-officer"), Officers.PURPOSE,
                "https://www.legislation.gov.uk/ukpga/2003/44/section/327A").config(Officers.replacingHeaders());
    }

    public static String state(Line line) {
        return Answers.of(officer(line.decider()).when().get("/v1/disclosure-requests/" + line.id()), 200).path("state")
                .asText();
    }

    public static UUID decided(Line line, long version, Map<String, Object> decision) {
        return Answers.made(officer(line.decider()).header("If-Match", "\"v" + version + "\"").body(decision)
                .when().post("/v1/disclosure-requests/" + line.id() + "/decisions"));
    }
}
