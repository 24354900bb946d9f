package safeguarding.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

import safeguarding.local.process.Folders;

/**
 * A key with which a service seals what even its database must not show, for instance the names of people who asked not to be
 * named: made once, for its owner only.
 */
public final class IdentityKey {

    private static final int BYTES = 32;

    private IdentityKey() {
    }

    /** Makes the file if it is not there; without the one that was there, nothing sealed with it opens again. */
    public static Path at(Path file) {
        if (Files.exists(file)) {
            return file;
        }
        Folders.makeParentOf(file);
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        try {
            // The permissions are there before the key is.
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            return Files.writeString(file, Base64.getEncoder().encodeToString(key), StandardOpenOption.WRITE);
        } catch (IOException failure) {
            throw new UncheckedIOException("The key " + file + " could not be made.", failure);
        }
    }

    /** For tests: gone with the process. */
    public static Path temporary() {
        return at(Folders.temporary("key").resolve("sealed-identities.key"));
    }
}
