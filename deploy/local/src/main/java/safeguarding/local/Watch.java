package safeguarding.local;

import java.io.PrintStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits for the end, and says so when a part ends before it. */
final class Watch {

    private static final List<Part> WATCHED = List.of(Part.REFERRAL, Part.DISCLOSURE, Part.REGISTRY, Part.GATEWAY);

    private final Exchange exchange;
    private final PrintStream out;
    private final Set<Part> gone = EnumSet.noneOf(Part.class);

    Watch(Exchange exchange, PrintStream out) {
        this.exchange = exchange;
        this.out = out;
    }

    void until(CountDownLatch stopped) {
        try {
            while (!stopped.await(1, TimeUnit.SECONDS)) {
                WATCHED.stream().filter(part -> !exchange.service(part).isAlive()).filter(gone::add).forEach(this::tell);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(Part part) {
        out.println("The " + part.label() + " has ended; its log is " + exchange.log(part)
                + ". The other parts go on. Ctrl-C and deploy/local/up start it again.");
    }
}
