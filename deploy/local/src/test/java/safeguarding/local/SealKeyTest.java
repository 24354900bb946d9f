package safeguarding.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealKeyTest {

    @TempDir
    Path folder;

    @Test
    void a_key_is_made_once_and_is_its_owners_alone() throws IOException {
        Path file = SealKey.at(folder.resolve("keys/registry.pem"));
        String made = Files.readString(file);
        assertThat(made).startsWith("-----BEGIN PRIVATE KEY-----\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(Files.readString(SealKey.at(file))).isEqualTo(made);
    }
}
