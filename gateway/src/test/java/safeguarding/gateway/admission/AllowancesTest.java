package safeguarding.gateway.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import io.github.bucket4j.TimeMeter;

class AllowancesTest {

    private static final KnownCaller CALLER = new KnownCaller("larkfield-invented-system", "", "larkfield-invented");

    private final MovedClock clock = new MovedClock();
    private final Allowances allowances = new Allowances(new Limits(60, 5, 2), clock);

    @Test
    void the_burst_is_used_up_and_comes_back_at_the_steady_rate() {
        Allowance allowance = allowances.of(CALLER);
        for (int i = 4; i >= 0; i--) {
            assertThat(allowance.request()).extracting(Allowance.Verdict::granted, Allowance.Verdict::remaining)
                    .containsExactly(true, (long) i);
        }

        assertThat(allowance.request()).isEqualTo(new Allowance.Verdict(false, 0, 1, 5));
        clock.move(Duration.ofSeconds(2));
        assertThat(allowance.request().granted()).isTrue();
        assertThat(allowance.request().granted()).isTrue();
        assertThat(allowance.request().granted()).isFalse();
    }

    @Test
    void only_so_many_are_under_way_at_once() {
        Allowance allowance = allowances.of(CALLER);

        assertThat(allowance.open()).isTrue();
        assertThat(allowance.open()).isTrue();
        assertThat(allowance.open()).isFalse();
        allowance.close();
        assertThat(allowance.open()).isTrue();
    }

    @Test
    void a_caller_is_forgotten_when_that_makes_no_difference_to_him() {
        Allowance allowance = allowances.of(CALLER);
        allowance.request();
        allowance.open();
        allowances.forgetUntouched();
        assertThat(allowances.of(CALLER)).as("something used up").isSameAs(allowance);

        clock.move(Duration.ofMinutes(5));
        allowances.forgetUntouched();
        assertThat(allowances.size()).as("something under way").isOne();

        allowance.close();
        allowances.forgetUntouched();
        assertThat(allowances.size()).isZero();
    }

    private record Limits(int requestsPerMinute, int burst, int openRequests) implements LimitsConfig {
    }

    private static final class MovedClock implements TimeMeter {

        private long nanos;

        void move(Duration by) {
            nanos += by.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
