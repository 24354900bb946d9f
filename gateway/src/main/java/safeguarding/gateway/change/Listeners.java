package safeguarding.gateway.change;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.Cancellable;
import io.smallrye.mutiny.subscription.MultiEmitter;
import safeguarding.gateway.session.SignedOut;

/**
 * The pages of this process that are being kept up to date: so many for a session and so many in all, none longer than its
 * sign-in, and none after its person has signed out.
 */
@ApplicationScoped
class Listeners {

    private final Map<String, Set<Listener>> bySession = new ConcurrentHashMap<>();
    private final AtomicInteger all = new AtomicInteger();
    private final ListeningConfig config;
    private final Clock clock;

    Listeners(ListeningConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** A place for one more. Whoever takes it leaves it, whatever becomes of the request. */
    Listener enter(String session, Instant until) {
        Duration left = Duration.between(clock.instant(), until);
        Listener listener = new Listener(session, left.compareTo(config.longest()) < 0 ? left : config.longest());
        if (left.isNegative() || left.isZero() || all.incrementAndGet() > config.inAll()) {
            all.decrementAndGet();
            throw new TooManyOpen();
        }
        boolean[] isIn = { false };
        bySession.compute(session, (same, here) -> {
            Set<Listener> listeners = here == null ? ConcurrentHashMap.newKeySet() : here;
            isIn[0] = listeners.size() < config.perSession() && listeners.add(listener);
            return listeners;
        });
        if (!isIn[0]) {
            all.decrementAndGet();
            throw new TooManyOpen();
        }
        return listener;
    }

    void leave(Listener listener) {
        bySession.computeIfPresent(listener.session, (session, here) -> {
            if (here.remove(listener)) {
                all.decrementAndGet();
            }
            return here.isEmpty() ? null : here;
        });
    }

    int of(String session) {
        return bySession.getOrDefault(session, Set.of()).size();
    }

    void on(@Observes SignedOut person) {
        bySession.getOrDefault(person.session(), Set.of()).forEach(Listener::end);
    }

    /** One page. */
    static final class Listener {

        private final String session;
        private final Duration longest;
        private volatile boolean ended;
        private volatile Runnable end = () -> ended = true;

        private Listener(String session, Duration longest) {
            this.session = session;
            this.longest = longest;
        }

        /** What it hears, as long as it may listen. */
        <T> Multi<T> hear(Multi<T> signs) {
            return Multi.createFrom().<T> emitter(emitter -> pass(signs, emitter)).select().first(longest);
        }

        private <T> void pass(Multi<T> signs, MultiEmitter<? super T> emitter) {
            end = emitter::complete;
            if (ended) {
                emitter.complete();
                return;
            }
            Cancellable hearing = signs.subscribe().with(emitter::emit, failure -> emitter.complete(), emitter::complete);
            emitter.onTermination(hearing::cancel);
        }

        private void end() {
            ended = true;
            end.run();
        }
    }
}
