package safeguarding.disclosure.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

class CodeListTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    @ParameterizedTest
    @ValueSource(strings = { "concern-kinds", "order-kinds", "relationships" })
    void every_list_can_be_read_and_has_a_code_for_what_is_on_no_list(String name) {
        CodeList codes = CodeList.named(name, JSON);

        assertThat(codes.inUse(name.equals("order-kinds") ? "OTHER" : "other", LocalDate.of(2026, 10, 5))).isTrue();
    }

    @Test
    void a_code_is_in_use_from_its_first_day_to_its_last() {
        CodeList orders = CodeList.named("order-kinds", JSON);

        assertThat(orders.inUse("SOPO", LocalDate.of(2004, 4, 30))).isFalse();
        assertThat(orders.inUse("SOPO", LocalDate.of(2004, 5, 1))).isTrue();
        assertThat(orders.inUse("SOPO", LocalDate.of(2015, 3, 7))).isTrue();
        assertThat(orders.inUse("SOPO", LocalDate.of(2015, 3, 8))).isFalse();
        assertThat(orders.everUsed("SOPO")).isTrue();
        assertThat(orders.everUsed("never")).isFalse();
    }

    @Test
    void a_list_that_is_not_there_stops_the_start() {
        assertThatThrownBy(() -> CodeList.named("none", JSON)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_day_is_the_one_in_england_also_before_one_oclock_in_summer() {
        Clock night = Clock.fixed(Instant.parse("2026-06-30T23:30:00Z"), ZoneOffset.UTC);

        assertThat(EnglishDay.today(night)).isEqualTo(LocalDate.of(2026, 7, 1));
    }
}
