package safeguarding.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import safeguarding.local.process.Ports;

class OptionsTest {

    private static final Path USUAL = Path.of("/usual");

    @Test
    void without_options_everything_is_as_usual() {
        Options options = Options.parse(List.of(), USUAL);
        assertThat(options.data()).isEqualTo(USUAL);
        assertThat(options.demo()).isFalse();
        assertThat(options.port(Part.GATEWAY)).isEqualTo(8080);
        assertThat(options.heap(Part.KAFKA)).isEqualTo("256m");
    }

    @Test
    void ports_heaps_data_and_the_demo_can_be_chosen() {
        Options options = Options
                .parse(List.of("--demo", "--data", "/elsewhere", "--gateway-port", "18080", "--registry-heap", "1g",
                        "--kafka-controller-port", "19193"), USUAL);
        assertThat(options.demo()).isTrue();
        assertThat(options.data()).isEqualTo(Path.of("/elsewhere"));
        assertThat(options.url(Part.GATEWAY)).isEqualTo("http://localhost:18080");
        assertThat(options.heap(Part.REGISTRY)).isEqualTo("1g");
        assertThat(options.port(Part.KAFKA_CONTROLLER)).isEqualTo(19193);
    }

    @Test
    void what_is_not_understood_is_refused_with_a_sentence_that_names_it() {
        assertThatThrownBy(() -> Options.parse(List.of("--gateway-prt", "1"), USUAL)).hasMessageContaining("--gateway-prt");
        assertThatThrownBy(() -> Options.parse(List.of("--gateway-port"), USUAL)).hasMessageContaining("needs a value");
        assertThatThrownBy(() -> Options.parse(List.of("--gateway-port", "70000"), USUAL)).hasMessageContaining("70000");
        assertThatThrownBy(() -> Options.parse(List.of("--kafka-heap", "lots"), USUAL)).hasMessageContaining("lots");
        assertThatThrownBy(() -> Options.parse(List.of("--postgres-heap", "1g"), USUAL))
                .hasMessageContaining("--postgres-heap");
        assertThatThrownBy(() -> Options.parse(List.of("--gateway-port", "8081"), USUAL)).hasMessageContaining("8081")
                .hasMessageContaining("gateway").hasMessageContaining("referral-service");
    }

    @Test
    void every_option_is_in_the_readme_with_its_usual_value() throws Exception {
        String readme = Files.readString(Workspace.find().local().resolve("README.md"));
        for (Part part : Part.values()) {
            assertThat(readme).containsPattern(part.portOption() + " N +" + part.usualPort());
            if (!part.usualHeap().isEmpty()) {
                assertThat(readme).containsPattern(part.heapOption() + " SIZE +" + part.usualHeap());
            }
        }
    }

    @Test
    void a_port_that_is_held_is_not_free() throws Exception {
        try (ServerSocket held = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.isFree(held.getLocalPort())).isFalse();
        }
        try (ServerSocket heldForAll = new ServerSocket(0)) {
            assertThat(Ports.isFree(heldForAll.getLocalPort())).isFalse();
        }
        assertThat(Ports.isFree(Ports.free())).isTrue();
    }
}
