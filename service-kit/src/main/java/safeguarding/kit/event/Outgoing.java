package safeguarding.kit.event;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** What the relay reads of an entry; those without a topic are announced to nobody. */
record Outgoing(String id, String type, Instant occurredAt, @Nullable String subject, Chain ids, @Nullable String topic,
        @Nullable String payload) {

    static final String COLUMNS = "id, action, occurred_at, subject, request_id, trace_id, correlation, causation, topic, payload";

    /** By which a consumer finds what belongs together. */
    record Chain(String request, @Nullable String trace, @Nullable String correlation, @Nullable String causation) {
    }

    static Outgoing of(ResultSet row) throws SQLException {
        return new Outgoing(row.getString("id"), row.getString("action"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(), row.getString("subject"),
                new Chain(row.getString("request_id"), row.getString("trace_id"), row.getString("correlation"),
                        row.getString("causation")),
                row.getString("topic"), row.getString("payload"));
    }

    ProducerRecord<String, String> message(String source) {
        ProducerRecord<String, String> message = new ProducerRecord<>(topic, subject, payload);
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", id);
        header(message, "ce_type", type);
        header(message, "ce_source", source);
        header(message, "ce_subject", subject);
        header(message, "ce_time", occurredAt.toString());
        header(message, "ce_requestid", ids.request());
        header(message, "ce_traceid", ids.trace());
        header(message, "ce_correlationid", ids.correlation());
        header(message, "ce_causationid", ids.causation());
        header(message, "content-type", "application/json");
        return message;
    }

    private static void header(ProducerRecord<String, String> message, String name, @Nullable String value) {
        if (value != null) {
            message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }
}
