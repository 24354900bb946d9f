package safeguarding.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Set;

import safeguarding.local.process.Folders;

/** The Ed25519 key with which a service of this machine seals its trail: made once, readable for its owner only. */
public final class SealKey {

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY = PosixFilePermissions
            .asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private SealKey() {
    }

    /**
     * Makes the file if it is not there; one that is there is never replaced, or everything sealed with it would be in doubt.
     */
    public static Path at(Path file) {
        if (Files.exists(file)) {
            return file;
        }
        Folders.makeParentOf(file);
        try {
            byte[] key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate().getEncoded();
            String pem = "-----BEGIN PRIVATE KEY-----\n" + Base64.getEncoder().encodeToString(key)
                    + "\n-----END PRIVATE KEY-----\n";
            // The permissions are there before the key is.
            Files.createFile(file, OWNER_ONLY);
            return Files.writeString(file, pem, StandardOpenOption.WRITE);
        } catch (IOException failure) {
            throw new UncheckedIOException("The key " + file + " could not be made.", failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform since 15 has Ed25519", impossible);
        }
    }

    /** For tests: gone with the process. */
    public static Path temporary() {
        return at(Folders.temporary("key").resolve("seal.pem"));
    }
}
