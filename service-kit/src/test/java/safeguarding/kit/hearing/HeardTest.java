package safeguarding.kit.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class HeardTest {

    private final ConsumerRecord<String, String> announcement = new ConsumerRecord<>("safeguarding.concern", 0, 1, "key", "{}");

    @Test
    void the_headers_say_what_it_is_and_what_led_to_it() {
        UUID entry = UUID.randomUUID();
        header("ce_id", entry.toString());
        header("ce_type", "safeguarding.concern.recorded.v1");
        header("ce_requestid", "request-1");

        assertThat(Heard.of(announcement)).isEqualTo(
                new Heard("safeguarding.concern", entry, "safeguarding.concern.recorded.v1", "request-1", "{}"));
    }

    @Test
    void what_carries_none_or_others_is_heard_all_the_same() {
        header("ce_id", "not one of ours");

        assertThat(Heard.of(announcement)).isEqualTo(new Heard("safeguarding.concern", null, null, null, "{}"));
    }

    private void header(String name, String value) {
        announcement.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
