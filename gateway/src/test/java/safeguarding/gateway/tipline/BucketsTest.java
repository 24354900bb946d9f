package safeguarding.gateway.tipline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class BucketsTest {

    private static TiplineConfig limits(int all, int bucket) {
        return new TiplineConfig() {

            @Override
            public int requestsPerMinute() {
                return all;
            }

            @Override
            public int requestsPerMinuteAndBucket() {
                return bucket;
            }
        };
    }

    @Test
    void a_bucket_that_is_used_up_admits_no_more() {
        Buckets buckets = new Buckets(limits(1000, 3));
        List<Boolean> admitted = IntStream.range(0, 5).mapToObj(i -> buckets.admit("192.0.2.7")).toList();
        assertThat(admitted).containsExactly(true, true, true, false, false);
    }

    @Test
    void all_together_have_a_limit_too() {
        Buckets buckets = new Buckets(limits(10, 1000));
        long admitted = IntStream.range(0, 250).filter(i -> buckets.admit("198.51." + i + ".1")).count();
        assertThat(admitted).isEqualTo(10);
    }

    @Test
    void a_whole_network_shares_one_and_so_do_many_networks() {
        Buckets buckets = new Buckets(limits(10, 10));
        assertThat(buckets.numberOf("192.0.2.7")).isEqualTo(buckets.numberOf("192.0.2.200"));
        assertThat(buckets.numberOf("2001:db8:1:2::7")).isEqualTo(buckets.numberOf("2001:db8:1:ffff::9"));
        assertThat(IntStream.range(0, 5000).mapToObj(i -> buckets.numberOf("10." + i / 250 + "." + i % 250 + ".1")).distinct())
                .hasSizeLessThanOrEqualTo(Buckets.COUNT);
    }

    @Test
    void which_one_it_is_cannot_be_worked_out_afterwards() {
        List<Integer> numbers = IntStream.range(0, 40).mapToObj(i -> new Buckets(limits(10, 10)).numberOf("192.0.2.7"))
                .distinct()
                .toList();
        assertThat(numbers).hasSizeGreaterThan(5);
    }

    @Test
    void whoever_has_no_address_is_in_a_bucket_as_well() {
        assertThat(new Buckets(limits(10, 10)).admit(null)).isTrue();
    }
}
