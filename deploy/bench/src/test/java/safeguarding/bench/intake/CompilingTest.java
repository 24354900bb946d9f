package safeguarding.bench.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class CompilingTest {

    @Test
    void the_time_is_read_out_of_the_counters_of_the_virtual_machine() {
        assertThat(Compiling.seconds("1:\njava.ci.totalTime=2500000000\nsun.os.hrt.frequency=1000000000\n")).hasValue(2.5);
        assertThat(Compiling.seconds("no such process")).isEmpty();
    }

    @Test
    void of_this_one_it_is_known_and_of_nobody_nothing() {
        assertThat(Compiling.begin(Optional.of(ProcessHandle.current())).percent()).isPresent();
        assertThat(Compiling.begin(Optional.empty()).percent()).isEmpty();
    }
}
