package safeguarding.kit.hearing;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * An announcement as it came.
 *
 * @param id of the entry of the announcer's trail that it is, as the cause of what follows
 * @param requestId of the request that led to it, or of none
 */
public record Heard(String topic, @Nullable UUID id, @Nullable String type, @Nullable String requestId,
        @Nullable String message) {

    public static Heard of(ConsumerRecord<String, String> announcement) {
        return new Heard(announcement.topic(), id(header(announcement, "ce_id")), header(announcement, "ce_type"),
                header(announcement, "ce_requestid"), announcement.value());
    }

    private static @Nullable String header(ConsumerRecord<String, String> announcement, String name) {
        Header header = announcement.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static @Nullable UUID id(@Nullable String written) {
        try {
            return written == null ? null : UUID.fromString(written);
        } catch (IllegalArgumentException otherShape) {
            return null;
        }
    }
}
