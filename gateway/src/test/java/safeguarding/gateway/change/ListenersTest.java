package safeguarding.gateway.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import safeguarding.gateway.session.SignedOut;

class ListenersTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(600);

    private final Listeners listeners = new Listeners(new ListeningConfig() {

        @Override
        public int perSession() {
            return 2;
        }

        @Override
        public int inAll() {
            return 3;
        }

        @Override
        public Duration longest() {
            return Duration.ofMillis(200);
        }
    }, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void so_many_pages_of_a_session_and_so_many_in_all_and_no_more() {
        Listeners.Listener first = listeners.enter("a", LATER);
        listeners.enter("a", LATER);
        assertThatThrownBy(() -> listeners.enter("a", LATER)).isInstanceOf(TooManyOpen.class);
        Listeners.Listener other = listeners.enter("b", LATER);
        assertThatThrownBy(() -> listeners.enter("c", LATER)).isInstanceOf(TooManyOpen.class);

        listeners.leave(first);
        listeners.leave(first);
        assertThat(listeners.of("a")).isEqualTo(1);
        listeners.enter("a", LATER);
        listeners.leave(other);
        assertThat(listeners.of("b")).isZero();
        listeners.enter("c", LATER);
    }

    @Test
    void whoever_signs_out_hears_no_more_and_others_do() {
        AssertSubscriber<String> his = heard(listeners.enter("his", LATER));
        AssertSubscriber<String> hers = heard(listeners.enter("hers", LATER));

        listeners.on(new SignedOut("his"));

        his.assertCompleted();
        hers.assertNotTerminated();
    }

    @Test
    void whoever_signed_out_before_he_listens_hears_nothing() {
        Listeners.Listener listener = listeners.enter("his", LATER);
        listeners.on(new SignedOut("his"));
        heard(listener).assertCompleted();
    }

    @Test
    void none_listens_longer_than_his_sign_in_is_good_or_than_anybody_may() {
        assertThatThrownBy(() -> listeners.enter("a", NOW)).isInstanceOf(TooManyOpen.class);
        for (Instant until : List.of(NOW.plusMillis(20), LATER)) {
            heard(listeners.enter("b", until)).awaitCompletion(Duration.ofSeconds(2));
        }
    }

    @Test
    void a_service_that_breaks_off_ends_it_and_says_nothing() {
        List<String> heard = new ArrayList<>();
        Multi<String> signs = Multi.createBy().concatenating().streams(Multi.createFrom().item("x"),
                Multi.createFrom().failure(new IllegalStateException("planted")));
        listeners.enter("a", LATER).hear(signs).subscribe().asStream().forEach(heard::add);
        assertThat(heard).containsExactly("x");
    }

    private static AssertSubscriber<String> heard(Listeners.Listener listener) {
        return listener.hear(Multi.createFrom().<String> nothing()).subscribe()
                .withSubscriber(AssertSubscriber.create(9));
    }
}
