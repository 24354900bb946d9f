package safeguarding.referral.returncode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Period;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;

class SlowHashTest {

    private static final byte[] SALT = SlowHash.salt();

    private final SlowHash slowHash = new SlowHash(new OneAtATime());
    private final CountDownLatch leaves = new CountDownLatch(1);
    private final CountDownLatch isIn = new CountDownLatch(1);

    @Test
    void who_is_sent_away_has_lost_nothing_and_is_told_when_to_come_again() {
        CompletableFuture<byte[]> made = oneIsMade();
        assertThatExceptionOfType(TooManyCodes.class).isThrownBy(() -> slowHash.made("ANOTHER", SALT, () -> {
            throw new AssertionError("what comes first was done");
        })).satisfies(refusal -> {
            assertThat(refusal.status()).isEqualTo(503);
            assertThat(refusal.retryAfterSeconds()).isPositive();
        });
        leaves.countDown();
        assertThat(made.join()).hasSize(32);
        assertThat(slowHash.made("ANOTHER", SALT, () -> {
        })).hasSize(32);
    }

    @Test
    void codes_that_are_made_and_codes_that_are_tried_do_not_wait_for_each_other() {
        CompletableFuture<byte[]> made = oneIsMade();
        byte[] tried = slowHash.tried("CODE", SALT);
        leaves.countDown();
        assertThat(made.join()).isEqualTo(tried);
    }

    @Test
    void a_place_is_free_again_when_what_comes_first_fails() {
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> slowHash.made("CODE", SALT, () -> {
            throw new IllegalStateException("not solved");
        }));
        assertThat(slowHash.made("CODE", SALT, () -> {
        })).hasSize(32);
    }

    /** Holds the only place until it leaves. */
    private CompletableFuture<byte[]> oneIsMade() {
        CompletableFuture<byte[]> made = CompletableFuture.supplyAsync(() -> slowHash.made("CODE", SALT, () -> {
            isIn.countDown();
            await(leaves);
        }));
        await(isIn);
        return made;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static class OneAtATime implements ReturnCodeConfig {

        @Override
        public Period validFor() {
            return Period.ofDays(1);
        }

        @Override
        public int rounds() {
            return 10;
        }

        @Override
        public int atOnce() {
            return 1;
        }

        @Override
        public int madeAtOnce() {
            return 1;
        }

        @Override
        public Duration longestWait() {
            return Duration.ofMillis(20);
        }
    }
}
