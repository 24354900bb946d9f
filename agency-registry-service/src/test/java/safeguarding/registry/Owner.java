package safeguarding.registry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** An owner as the registry meets it: records at the socket, announcements on the real topic. */
public final class Owner implements AutoCloseable {

    // Thousands of records are put while the histories run: what takes the processor here is missing to the service.
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final KafkaProducer<String, String> producer = new KafkaProducer<>(Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, setting("kafka.bootstrap.servers"),
            ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class.getName(),
            ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, StringSerializer.class.getName()));

    public void holds(UUID id, String linkageRecord) {
        HttpRequest put = HttpRequest.newBuilder(URI.create(setting(FakeOwners.URL) + "/records/" + id))
                .PUT(HttpRequest.BodyPublishers.ofString(linkageRecord)).build();
        try {
            assertThat(CLIENT.send(put, HttpResponse.BodyHandlers.discarding()).statusCode()).isEqualTo(204);
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted before the owner held the record", stopped);
        }
    }

    /** How often it was asked for this record. */
    public int asked(UUID id) {
        return Integer.parseInt(given().when().get(setting(FakeOwners.URL) + "/asked/" + id).then().statusCode(200).extract()
                .asString());
    }

    /** Whenever it is asked for this record. */
    public void failsOn(UUID id) {
        holds(id, FakeOwners.FAILING);
    }

    public void answers(int status) {
        answers("referral", status);
        answers("disclosure", status);
    }

    public void answers(String owner, int status) {
        given().body(Integer.toString(status)).when().put(setting(FakeOwners.URL) + "/mood/" + owner).then().statusCode(204);
    }

    public void announces(String topic, UUID id) {
        sends(topic, id.toString(), "{\"id\":\"" + id + "\",\"version\":1,\"occurredAt\":\"2026-11-22T09:00:00Z\"}");
    }

    /** The same, with an id of its own, as the relay sends it. */
    public void announces(String topic, UUID id, UUID event) {
        ProducerRecord<String, String> message = new ProducerRecord<>(topic, id.toString(), "{\"id\":\"" + id + "\"}");
        message.headers().add("ce_id", event.toString().getBytes(StandardCharsets.UTF_8));
        producer.send(message);
        producer.flush();
    }

    /** With its type, as the relay sends it. */
    public void sends(String topic, String key, String type, String value) {
        ProducerRecord<String, String> message = new ProducerRecord<>(topic, key, value);
        message.headers().add("ce_type", type.getBytes(StandardCharsets.UTF_8));
        message.headers().add("ce_id", UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        producer.send(message);
        producer.flush();
    }

    /** In the order of the sending, and without waiting for the broker. */
    public void sends(String topic, String key, String value) {
        producer.send(new ProducerRecord<>(topic, key, value));
    }

    @Override
    public void close() {
        producer.close();
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
