package safeguarding.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import safeguarding.local.process.Folders;

/**
 * The public keys by which the broker knows the tokens of agencies' systems: a file that it reads again when it has changed. It
 * does not ask Keycloak itself, or it would not start while Keycloak is away.
 */
final class SignInKeys {

    private static final String NOBODY_YET = "{\"keys\":[]}";

    private final Path file;

    SignInKeys(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    /** The broker starts only if there is a file. Until there are keys in it nobody is let in with a token. */
    void make() {
        if (!Files.exists(file)) {
            put(NOBODY_YET);
        }
    }

    /** A JSON Web Key Set. The broker never sees half of it. */
    void put(String keys) {
        Folders.makeParentOf(file);
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try {
            Files.writeString(next, keys);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
