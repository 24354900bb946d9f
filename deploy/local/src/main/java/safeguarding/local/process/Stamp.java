package safeguarding.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that says from which content something was made. */
public record Stamp(Path file) {

    public boolean isOf(String content) {
        try {
            return Files.readString(file).equals(digest(content));
        } catch (IOException e) {
            return false;
        }
    }

    public void set(String content) {
        Folders.makeParentOf(file);
        try {
            Files.writeString(file, digest(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
