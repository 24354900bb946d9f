package safeguarding.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import safeguarding.local.process.CouldNotStart;
import safeguarding.local.process.RunFolder;
import safeguarding.local.process.StartedProcess;

/** {@code deploy/local/down}: stops a run from another terminal, or what a killed run has left behind; never anything else. */
public final class Down {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LAUNCHER_PATIENCE = Duration.ofSeconds(90);

    private Down() {
    }

    public static void main(String[] arguments) {
        try {
            Path data = Options.parse(List.of(arguments), Workspace.find().local().resolve(".data")).data();
            System.out.println(stop(data));
        } catch (CouldNotStart refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    static String stop(Path data) {
        try (RunFolder folder = new RunFolder(data)) {
            List<StartedProcess> alive = folder.alive();
            if (folder.tryLock()) {
                return stopLeftovers(folder, alive);
            }
            askLauncher(alive);
            return "Stopped.";
        }
    }

    private static String stopLeftovers(RunFolder folder, List<StartedProcess> alive) {
        if (alive.isEmpty()) {
            folder.forgetAll();
            return "Nothing is running.";
        }
        List<StartedProcess> latestFirst = new ArrayList<>(alive);
        Collections.reverse(latestFirst);
        latestFirst.sort((one, other) -> Integer.compare(rank(one), rank(other)));
        latestFirst.forEach(process -> process.stop(PATIENCE));
        folder.forgetAll();
        return "Stopped what a killed run had left: " + Up.named(alive) + ".";
    }

    /** Those who use the database and the broker go before them. */
    private static int rank(StartedProcess process) {
        if (process.name().equals(Part.POSTGRES.label())) {
            return 2;
        }
        return process.name().equals(Part.KAFKA.label()) ? 1 : 0;
    }

    /** The launcher stops everything in good order by itself. */
    private static void askLauncher(List<StartedProcess> alive) {
        Optional<ProcessHandle> launcher = alive.stream().filter(process -> process.name().equals("launcher")).findFirst()
                .flatMap(StartedProcess::handle);
        if (launcher.isEmpty()) {
            throw new CouldNotStart("The exchange is just starting or stopping; try again in a moment.");
        }
        launcher.get().destroy();
        if (!StartedProcess.ended(launcher.get(), LAUNCHER_PATIENCE)) {
            throw new CouldNotStart("The launcher (process " + launcher.get().pid() + ") has not stopped after "
                    + LAUNCHER_PATIENCE.toSeconds() + " seconds.");
        }
    }
}
