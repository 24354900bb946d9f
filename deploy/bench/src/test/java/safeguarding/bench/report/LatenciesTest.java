package safeguarding.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class LatenciesTest {

    @Test
    void percentiles_are_values_that_were_measured() {
        Latencies hundred = Latencies.of(IntStream.rangeClosed(1, 100).mapToDouble(i -> 101 - i).toArray());
        assertThat(hundred.median()).isEqualTo(50);
        assertThat(hundred.percentile(0.9)).isEqualTo(90);
        assertThat(hundred.percentile(0.99)).isEqualTo(99);
        assertThat(hundred.max()).isEqualTo(100);
    }

    @Test
    void one_value_is_every_percentile() {
        Latencies one = Latencies.ofNanos(List.of(2_000_000L));
        assertThat(one.median()).isEqualTo(2);
        assertThat(one.percentile(0.99)).isEqualTo(2);
    }

    @Test
    void of_nothing_there_is_no_percentile() {
        assertThat(Latencies.of().median()).isNaN();
    }

    @Test
    void a_ratio_is_taken_column_by_column() {
        assertThat(Latencies.of(4, 8).ratioColumns(Latencies.of(2, 2)).strip().split(" +")).containsExactly("2.0", "4.0", "4.0",
                "4.0");
    }
}
