package safeguarding.registry.hands;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import jakarta.transaction.TransactionSynchronizationRegistry;

import io.quarkus.narayana.jta.QuarkusTransaction;
import safeguarding.kit.event.Woken;

/**
 * All who work off one kind of turn, woken by whatever makes one due. Those turns that went wrong the last time have hands of
 * their own, so that however many do, they take nothing from the others.
 */
public final class Crew<T extends Turn> {

    private final Woken worker;
    private final Hands<T> sound;
    private final Hands<T> ailing;

    /** Takes at most so many turns that are due, of those that are ailing or of the others. */
    @FunctionalInterface
    public interface Claims<T> {

        List<T> claim(boolean ailing, int most);
    }

    /** How many turns are under way at once. */
    public record Size(int sound, int ailing) {
    }

    /** Between two looks for what has become due passes no longer than the patience. */
    public Crew(String name, Size size, Supplier<Duration> patience, Claims<T> due, Consumer<T> work,
            TransactionSynchronizationRegistry transactions) {
        this.worker = new Woken(name, this::look, () -> patience.get().toMillis(), transactions);
        this.sound = new Hands<>(name + "-sound", size.sound(), most -> claim(due, false, most), work);
        this.ailing = new Hands<>(name + "-ailing", size.ailing(), most -> claim(due, true, most), work);
    }

    public void wakeAfterCommit() {
        worker.wakeAfterCommit();
    }

    public void start() {
        worker.start();
    }

    public void stop() throws InterruptedException {
        worker.stop();
        sound.stop();
        ailing.stop();
    }

    /** What it hands out is under way when it returns, not done. */
    private boolean look() {
        sound.take();
        ailing.take();
        return false;
    }

    private static <T> List<T> claim(Claims<T> due, boolean ailing, int most) {
        return QuarkusTransaction.requiringNew().call(() -> due.claim(ailing, most));
    }
}
