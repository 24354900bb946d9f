package safeguarding.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The interface that a service promises, {@code openapi.yaml} in its folder, against the one that its code makes. It changes
 * only when somebody copies it, or runs the tests with {@code -Dopenapi.accept=true}, and reads what changed.
 *
 * <p>
 * Quarkus writes the generated one when it builds the application, which in tests is before the first {@code @QuarkusTest}.
 */
public final class OpenApiContract {

    private static final String ACCEPT = "openapi.accept";
    private static final Path GENERATED = Path.of("target/openapi/openapi.yaml");
    private static final Path COMMITTED = Path.of("openapi.yaml");

    private OpenApiContract() {
    }

    /** For the module whose tests are running. */
    public static void check() {
        check(Path.of(""));
    }

    public static void check(Path module) {
        Path generated = module.resolve(GENERATED);
        Path committed = module.resolve(COMMITTED);
        if (!Files.exists(generated)) {
            throw new AssertionError(GENERATED
                    + " was not written: set quarkus.smallrye-openapi.store-schema-directory=target/openapi, and run a @QuarkusTest first");
        }
        if (Boolean.getBoolean(ACCEPT)) {
            accept(generated, committed);
        } else if (!Files.exists(committed)) {
            throw new AssertionError("There is no " + COMMITTED + " yet. " + howToAccept(module));
        } else {
            compare(lines(committed), lines(generated), module);
        }
    }

    private static void compare(List<String> committed, List<String> generated, Path module) {
        int shared = 0;
        while (shared < committed.size() && shared < generated.size() && committed.get(shared).equals(generated.get(shared))) {
            shared++;
        }
        if (shared < committed.size() || shared < generated.size()) {
            throw new AssertionError(
                    COMMITTED + " differs from the code in line " + (shared + 1) + ":\n- " + line(committed, shared) + "\n+ "
                            + line(generated, shared) + "\n" + howToAccept(module));
        }
    }

    private static String line(List<String> lines, int number) {
        return number < lines.size() ? lines.get(number) : "(end of file)";
    }

    private static String howToAccept(Path module) {
        Path folder = module.toAbsolutePath().normalize();
        return "If callers may see the change: cp " + folder.resolve(GENERATED) + " " + folder.resolve(COMMITTED);
    }

    /** Line by line, so that a checkout with other line ends is no difference. */
    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void accept(Path generated, Path committed) {
        try {
            Files.copy(generated, committed, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
