package safeguarding.registry.carrier;

import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.producer.ProducerRecord;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.kit.web.Cursor;
import safeguarding.registry.delivery.InboxItemView;
import safeguarding.registry.delivery.ItemId;
import safeguarding.registry.topic.TopicNames;

/**
 * An item as a CloudEvent in binary mode: the item of the inbox, but for whom it is about, since nobody is named on the bus.
 */
@ApplicationScoped
class Message {

    static final String TYPE = "safeguarding.agency.told.v1";

    private final ObjectMapper json;

    Message(ObjectMapper json) {
        this.json = json;
    }

    ProducerRecord<String, String> of(String agency, InboxItemView item) {
        ProducerRecord<String, String> message = new ProducerRecord<>(TopicNames.topic(agency), item.chain().toString(),
                written(item.namingNobody()));
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", ItemId.of(agency, item.position()));
        header(message, "ce_type", TYPE);
        header(message, "ce_source", "/agency-registry-service");
        header(message, "ce_subject", item.subject().toString());
        header(message, "ce_time", item.putAt().toString());
        // With it the inbox goes on where the topic ended, and a replay begins.
        header(message, "ce_cursor", new Cursor(item.position()).encoded());
        header(message, "content-type", "application/json");
        return message;
    }

    private String written(InboxItemView item) {
        try {
            return json.writeValueAsString(item);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("an item cannot be written as JSON", unwritable);
        }
    }

    private static void header(ProducerRecord<String, String> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
