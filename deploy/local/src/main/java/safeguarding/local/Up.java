package safeguarding.local;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import safeguarding.local.process.CouldNotStart;
import safeguarding.local.process.LogFolder;
import safeguarding.local.process.Ports;
import safeguarding.local.process.RunFolder;
import safeguarding.local.process.StartedProcess;

/** {@code deploy/local/up}: the whole exchange on this machine, until it is told to stop. */
public final class Up {

    private static final int REFUSED = 1;

    private final Options options;
    private final RunFolder folder;
    private final PrintStream out;

    private Up(Options options, PrintStream out) {
        this.options = options;
        this.folder = new RunFolder(options.data());
        this.out = out;
    }

    public static void main(String[] arguments) {
        try {
            Options options = Options.parse(List.of(arguments), Workspace.find().local().resolve(".data"));
            new Up(options, System.out).run();
        } catch (CouldNotStart refused) {
            System.err.println(refused.getMessage());
            System.exit(REFUSED);
        }
    }

    private void run() {
        claim();
        refuseTakenPorts();
        LogFolder.setAside(options.data().resolve("logs"));
        ConsoleProgress progress = new ConsoleProgress(out);
        Exchange exchange = new Exchange(options, progress, folder::record);
        CountDownLatch stopped = stopAtTheEnd(exchange);
        progress.note("Starting the exchange; data in " + options.data() + ".");
        try {
            exchange.start();
        } catch (CouldNotStart refused) {
            if (stopped.getCount() == 0) {
                // Ctrl-C while starting: what the parts say as they fall is no news.
                return;
            }
            throw refused;
        }
        progress.allReady();
        new Welcome(exchange, out).print();
        if (options.demo()) {
            new Demo(exchange, out).play();
        }
        new Watch(exchange, out).until(stopped);
    }

    /** Nothing is touched before it is certain that nobody else uses this folder. */
    private void claim() {
        if (!folder.tryLock()) {
            throw new CouldNotStart("The exchange is already running with the data in " + options.data()
                    + ". Stop it with Ctrl-C where it runs, or with deploy/local/down.");
        }
        List<StartedProcess> left = folder.alive();
        if (!left.isEmpty()) {
            throw new CouldNotStart("A run that was killed has left processes behind: " + named(left)
                    + ". Run deploy/local/down to stop them, then try again.");
        }
        folder.forgetAll();
        folder.record("launcher", ProcessHandle.current());
    }

    static String named(List<StartedProcess> processes) {
        return String.join(", ",
                processes.stream().map(process -> process.name() + " (process " + process.pid() + ")").toList());
    }

    private void refuseTakenPorts() {
        List<String> taken = Arrays.stream(Part.values())
                .filter(part -> !Ports.isFree(options.port(part)))
                .map(part -> "Port " + options.port(part) + ", which " + part.label()
                        + " needs, is taken by another program; choose another with "
                        + part.portOption() + ".")
                .toList();
        if (!taken.isEmpty()) {
            throw new CouldNotStart(String.join("\n", taken));
        }
    }

    /** Runs on Ctrl-C, on a polite kill, and when starting fails. */
    private CountDownLatch stopAtTheEnd(Exchange exchange) {
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stopped.countDown();
            out.println();
            out.println("Stopping …");
            exchange.close();
            folder.forgetAll();
            folder.close();
            out.println("Stopped. The data are kept; deploy/local/reset clears them.");
        }, "stop"));
        return stopped;
    }
}
