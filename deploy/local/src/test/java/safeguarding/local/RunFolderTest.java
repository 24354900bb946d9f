package safeguarding.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import safeguarding.local.process.ChildProcess;
import safeguarding.local.process.CouldNotStart;
import safeguarding.local.process.RunFolder;
import safeguarding.local.process.StartedProcess;

class RunFolderTest {

    @TempDir
    Path data;

    @Test
    void one_holds_the_lock_at_a_time() {
        try (RunFolder first = new RunFolder(data); RunFolder second = new RunFolder(data)) {
            assertThat(first.tryLock()).isTrue();
            assertThat(second.tryLock()).isFalse();
            first.close();
            assertThat(second.tryLock()).isTrue();
        }
    }

    @Test
    void what_a_killed_run_left_is_found_and_stopped_and_nothing_else() {
        ChildProcess left = ChildProcess.start("sleep", List.of("sleep", "60"), Map.of(), data.resolve("sleep.log"));
        ChildProcess other = ChildProcess.start("sleep", List.of("sleep", "60"), Map.of(), data.resolve("sleep.log"));
        try (RunFolder folder = new RunFolder(data)) {
            folder.record("left", left.handle());
            assertThat(folder.alive()).extracting(StartedProcess::name).containsExactly("left");
        }
        assertThatThrownBy(() -> Reset.clear(data)).isInstanceOf(CouldNotStart.class).hasMessageContaining("running");
        assertThat(Down.stop(data)).contains("left (process " + left.handle().pid() + ")");
        assertThat(left.isAlive()).isFalse();
        assertThat(other.isAlive()).isTrue();
        other.kill();
        assertThat(Down.stop(data)).isEqualTo("Nothing is running.");
    }

    @Test
    void a_number_that_another_program_has_got_since_is_nobody_of_ours() {
        StartedProcess self = StartedProcess.of("self", ProcessHandle.current());
        assertThat(self.isAlive()).isTrue();
        assertThat(new StartedProcess("self", self.pid(), self.startedMillis() - 1000, self.program()).isAlive()).isFalse();
        assertThat(new StartedProcess("self", self.pid(), self.startedMillis(), "/bin/other").isAlive()).isFalse();
        assertThat(StartedProcess.parse(self.line())).isEqualTo(Optional.of(self));
        assertThat(StartedProcess.parse("torn lin")).isEmpty();
    }

    @Test
    void reset_takes_only_what_a_run_makes() throws Exception {
        Files.createDirectories(data.resolve("postgres/base"));
        Files.createDirectories(data.resolve("programs/keycloak"));
        Files.writeString(data.resolve("mine.txt"), "mine");
        Reset.clear(data);
        assertThat(data.resolve("postgres")).doesNotExist();
        assertThat(data.resolve("run")).doesNotExist();
        assertThat(data.resolve("programs/keycloak")).exists();
        assertThat(data.resolve("mine.txt")).exists();
    }
}
