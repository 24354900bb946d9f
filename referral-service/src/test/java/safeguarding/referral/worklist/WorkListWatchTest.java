package safeguarding.referral.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class WorkListWatchTest {

    private final AtomicInteger looks = new AtomicInteger();
    private volatile Instant now = Instant.parse("2026-11-22T09:30:00Z");

    @Test
    void however_many_listen_to_a_hub_it_is_looked_at_once_in_a_second() {
        WorkListWatch watch = watch(hub -> hub + looks.incrementAndGet());
        for (int listener = 0; listener < 50; listener++) {
            assertThat(watch.asItIs("hub-")).isEqualTo("hub-1");
        }

        now = now.plus(Duration.ofSeconds(1));

        assertThat(watch.asItIs("hub-")).isEqualTo("hub-2");
    }

    @Test
    void each_hub_is_looked_at_by_itself() {
        WorkListWatch watch = watch(hub -> hub + looks.incrementAndGet());

        assertThat(List.of(watch.asItIs("one-"), watch.asItIs("other-"), watch.asItIs("one-"))).containsExactly("one-1",
                "other-2",
                "one-1");
    }

    @Test
    void whoever_comes_while_somebody_looks_sees_the_same() {
        CountDownLatch all = new CountDownLatch(8);
        WorkListWatch watch = watch(hub -> {
            assertThat(all).satisfies(CountDownLatch::await);
            // A look may take longer than what is seen counts for.
            now = now.plus(Duration.ofSeconds(2));
            return hub + looks.incrementAndGet();
        });
        List<CompletableFuture<String>> seen = Stream.generate(() -> CompletableFuture.supplyAsync(() -> {
            all.countDown();
            return watch.asItIs("hub-");
        }, command -> new Thread(command).start())).limit(8).toList();

        assertThat(seen).allSatisfy(one -> assertThat(one.join()).isEqualTo("hub-1"));
    }

    @Test
    void while_one_listener_looks_again_nobody_waits_for_him() {
        CountDownLatch looking = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        WorkListWatch watch = watch(hub -> {
            int look = looks.incrementAndGet();
            if (look == 2) {
                looking.countDown();
                assertThat(end).satisfies(CountDownLatch::await);
            }
            return hub + look;
        });
        watch.asItIs("hub-");
        now = now.plus(Duration.ofSeconds(1));
        CompletableFuture<String> slow = CompletableFuture.supplyAsync(() -> watch.asItIs("hub-"),
                command -> new Thread(command).start());
        assertThat(looking).satisfies(CountDownLatch::await);

        assertThat(watch.asItIs("hub-")).isEqualTo("hub-1");

        end.countDown();
        assertThat(slow.join()).isEqualTo("hub-2");
        assertThat(watch.asItIs("hub-")).isEqualTo("hub-2");
    }

    @Test
    void a_look_that_failed_is_tried_again_when_another_would_be() {
        WorkListWatch watch = watch(hub -> {
            if (looks.incrementAndGet() == 1) {
                throw new IllegalStateException("planted");
            }
            return hub;
        });
        for (int listener = 0; listener < 5; listener++) {
            assertThatThrownBy(() -> watch.asItIs("hub")).hasMessage("planted");
        }
        assertThat(looks).hasValue(1);

        now = now.plus(Duration.ofSeconds(1));

        assertThat(watch.asItIs("hub")).isEqualTo("hub");
    }

    private WorkListWatch watch(UnaryOperator<String> look) {
        return new WorkListWatch(look, new Clock() {

            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        });
    }
}
