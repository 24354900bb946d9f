package safeguarding.local;

import java.nio.file.Path;
import java.util.List;

import safeguarding.local.process.CouldNotStart;
import safeguarding.local.process.Folders;
import safeguarding.local.process.RunFolder;

/** {@code deploy/local/reset}: clears what a run keeps, but not the programs it unpacked. */
public final class Reset {

    private static final List<String> KEPT_BY_A_RUN = List.of("postgres", "kafka", "logs", "run");

    private Reset() {
    }

    public static void main(String[] arguments) {
        try {
            Path data = Options.parse(List.of(arguments), Workspace.find().local().resolve(".data")).data();
            clear(data);
            System.out.println("The data in " + data + " are cleared.");
        } catch (CouldNotStart refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    /** Only the folders that a run makes: the data folder is the user's choice and may hold other things. */
    static void clear(Path data) {
        try (RunFolder folder = new RunFolder(data)) {
            if (!folder.tryLock() || !folder.alive().isEmpty()) {
                throw new CouldNotStart("The exchange is running with the data in " + data
                        + ". Stop it first, with Ctrl-C or deploy/local/down.");
            }
        }
        KEPT_BY_A_RUN.forEach(kept -> Folders.remove(data.resolve(kept)));
    }
}
