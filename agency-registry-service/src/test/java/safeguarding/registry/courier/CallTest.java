package safeguarding.registry.courier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a call is signed, what its answer means, and when the next one is made. */
class CallTest {

    @Test
    void it_is_signed_as_the_example_of_standard_webhooks_is() {
        byte[] secret = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

        assertThat(Signature.of(List.of(secret, new byte[] { 1 }), "msg_p5jXN8AQM9LWM0D4loKWxJek",
                Instant.ofEpochSecond(1614265330), "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8)))
                .matches("v1,g0hM9SsE\\+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE= v1,[A-Za-z0-9+/]{43}=");
    }

    @ParameterizedTest
    @CsvSource({ "200, TAKEN", "204, TAKEN", "299, TAKEN", "301, ENDPOINT_FAILED", "308, ENDPOINT_FAILED",
            "400, PAYLOAD_REFUSED", "413, PAYLOAD_REFUSED", "415, PAYLOAD_REFUSED", "422, PAYLOAD_REFUSED",
            "401, ENDPOINT_FAILED", "403, ENDPOINT_FAILED", "404, ENDPOINT_FAILED", "405, ENDPOINT_FAILED",
            "421, ENDPOINT_FAILED",
            "408, ENDPOINT_FAILED",
            "425, ENDPOINT_FAILED", "429, ENDPOINT_FAILED", "410, ENDPOINT_GONE", "500, ENDPOINT_FAILED",
            "503, ENDPOINT_FAILED",
            "599, ENDPOINT_FAILED" })
    void a_bad_payload_is_told_from_a_bad_endpoint(int status, Answer.Kind kind) {
        assertThat(Answer.of(status, null)).isEqualTo(new Answer(kind, "STATUS_" + status, true, null));
    }

    @Test
    void the_pauses_grow_from_seconds_to_hours_and_are_spread() {
        assertThat(BackOff.after(1, 0.5)).isEqualTo(Duration.ofSeconds(5));
        assertThat(BackOff.after(2, 0.5)).isEqualTo(Duration.ofSeconds(15));
        assertThat(BackOff.after(1, 0)).isEqualTo(Duration.ofSeconds(4));
        assertThat(BackOff.after(1, 1)).isEqualTo(Duration.ofSeconds(6));
        for (int failures = 1; failures < 1_000; failures++) {
            assertThat(BackOff.after(failures, 0.5)).isBetween(Duration.ofSeconds(5), Duration.ofHours(6))
                    .isGreaterThanOrEqualTo(BackOff.after(Math.max(1, failures - 1), 0.5));
        }
        assertThat(BackOff.after(10, 0.5)).isEqualTo(Duration.ofHours(6));
    }
}
