package safeguarding.kit.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void texts_are_written_as_rfc_8785_shows_it() {
        // §3.2.3, the string of the example.
        String text = "\u20ac$\u000f\nA'B\"\\\\\"/";
        assertThat(CanonicalJson.object(new TreeMap<>(Map.of("string", text))))
                .isEqualTo("{\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    void names_are_in_order_without_any_space() {
        assertThat(CanonicalJson
                .object(new TreeMap<>(Map.of("version", 3L, "roles", List.of("a", "b"), "hits", 0, "legalBasis", "x"))))
                .isEqualTo("{\"hits\":0,\"legalBasis\":\"x\",\"roles\":[\"a\",\"b\"],\"version\":3}");
    }

    @Test
    void a_number_that_javascript_would_round_is_refused() {
        assertThatThrownBy(() -> CanonicalJson.object(new TreeMap<>(Map.of("position", 1L << 53))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void times_have_six_digits_always() {
        assertThat(CanonicalEntry.written(Instant.parse("2026-11-22T08:44:41.123456Z")))
                .isEqualTo("2026-11-22T08:44:41.123456Z");
        assertThat(CanonicalEntry.written(Instant.parse("2026-11-22T08:44:41Z"))).isEqualTo("2026-11-22T08:44:41.000000Z");
    }
}
