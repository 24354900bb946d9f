package safeguarding.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchOptionsTest {

    @Test
    void the_usual_paces_are_one_and_fifty_a_second() {
        assertThat(parsed("awareness").paces()).containsExactly(new BenchOptions.Pace(1, 30), new BenchOptions.Pace(50, 20));
    }

    @Test
    void a_pace_can_be_chosen() {
        assertThat(parsed("awareness --rates 5 --seconds 2 --direct").paces()).containsExactly(new BenchOptions.Pace(5, 2));
    }

    @Test
    void the_trail_that_is_asked_usually_has_ten_million_entries() {
        assertThat(parsed("queries").rows()).isEqualTo(10_000_000);
        assertThat(parsed("queries --rows 200000").rows()).isEqualTo(200_000);
    }

    @Test
    void only_what_asks_a_service_needs_an_exchange() {
        assertThat(Arrays.stream(BenchOptions.What.values()).filter(BenchOptions.What::needsNoExchange))
                .containsExactly(BenchOptions.What.VERIFY, BenchOptions.What.QUERIES, BenchOptions.What.MATCHING);
    }

    @Test
    void a_population_grows_from_one_hundred_thousand_to_a_million() {
        assertThat(parsed("population").populations()).containsExactly(100_000, 1_000_000);
        assertThat(parsed("population --people 4000,20000 --lookups 100").lookups()).isEqualTo(100);
        assertThat(parsed("matching").people()).isEqualTo(10_000);
        assertThat(parsed("population").needsNoExchange()).isFalse();
        assertThat(parsed("population --index-only").needsNoExchange()).isTrue();
    }

    @Test
    void whoever_is_around_a_hub_has_three_hundred_children() {
        assertThat(parsed("hub").children()).isEqualTo(300);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "everything", "awareness --faster", "awareness --rates", "awareness --rates 0 --seconds 1",
            "awareness --rates 1,2 --seconds 1", "awareness --rates 1000,1000 --seconds 600,600", "intake --connections many",
            "verify --events 0", "verify --events 10000001", "queries --rows 0", "queries --rows 20000001",
            "queries --rows 1e6",
            "sealing --against http://localhost:8080", "population --against http://localhost:8080",
            "hub --against http://localhost:8080", "population --people 2000,1000", "population --people 1000,1000",
            "population --people 10000001", "population --lookups 0", "hub --children 1001" })
    void what_makes_no_sense_is_refused(String line) {
        assertThatThrownBy(() -> parsed(line).connections()).isInstanceOf(BadOption.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "awareness --against https://exchange.example", "awareness --against http://10.0.0.1:8080",
            "awareness --kafka broker:9092", "intake --postgres 192.0.2.1:5432" })
    void no_load_is_put_on_another_machine(String line) {
        assertThatThrownBy(() -> parsed(line)).isInstanceOf(BadOption.class).hasMessageContaining("not of this machine");
    }

    private static BenchOptions parsed(String line) {
        return BenchOptions.parse(Arrays.stream(line.split(" ")).filter(word -> !word.isEmpty()).toList());
    }

    @Test
    void matching_needs_no_exchange_and_takes_a_second_file() {
        BenchOptions options = parsed("matching --records A.csv --against B.csv");

        assertThat(options.what().needsNoExchange()).isTrue();
        assertThat(options.text("--records")).isEqualTo("A.csv");
        assertThat(options.against()).contains("B.csv");
    }
}
