package safeguarding.local;

import java.nio.file.Files;
import java.nio.file.Path;

import safeguarding.local.process.CouldNotStart;

/** Where things lie in the checked-out tree, whichever of its folders the program was started in. */
public record Workspace(Path root) {

    /** Walks up from the working directory to the folder that holds this module. */
    public static Workspace find() {
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("deploy/local/pom.xml"))) {
                return new Workspace(folder);
            }
        }
        throw new CouldNotStart(
                "No folder above " + here + " holds deploy/local/pom.xml: start from inside the checked-out tree.");
    }

    public Path local() {
        return root.resolve("deploy/local");
    }

    public Path target() {
        return local().resolve("target");
    }

    /** The unpacked Quarkus application of a module, as {@code mvn package} leaves it. */
    public Path application(String module) {
        return root.resolve(module).resolve("target/quarkus-app");
    }
}
