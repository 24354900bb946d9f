package safeguarding.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenApiContractTest {

    private static final String MADE = "openapi: 3.1.0\ninfo:\n  title: An example\n";

    @TempDir
    Path module;

    @BeforeEach
    void a_module_whose_build_made_a_description() throws IOException {
        Files.createDirectories(module.resolve("target/openapi"));
        Files.writeString(module.resolve("target/openapi/openapi.yaml"), MADE);
    }

    @AfterEach
    void nothing_is_accepted_by_the_next_test() {
        System.clearProperty("openapi.accept");
    }

    @Test
    void the_same_description_passes_whatever_its_line_ends() throws IOException {
        Files.writeString(module.resolve("openapi.yaml"), MADE.replace("\n", "\r\n"));
        assertThatCode(() -> OpenApiContract.check(module)).doesNotThrowAnyException();
    }

    @Test
    void another_description_fails_with_the_line_and_the_way_to_accept_it() throws IOException {
        Files.writeString(module.resolve("openapi.yaml"), MADE.replace("An example", "Another"));
        assertThatThrownBy(() -> OpenApiContract.check(module)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("line 3")
                .hasMessageContaining("-   title: Another")
                .hasMessageContaining("+   title: An example")
                .hasMessageContaining(
                        "cp " + module.resolve("target/openapi/openapi.yaml") + " " + module.resolve("openapi.yaml"));
    }

    @Test
    void one_that_is_longer_or_shorter_fails() throws IOException {
        Files.writeString(module.resolve("openapi.yaml"), MADE + "paths: {}\n");
        assertThatThrownBy(() -> OpenApiContract.check(module)).hasMessageContaining("line 4")
                .hasMessageContaining("+ (end of file)");
        Files.writeString(module.resolve("openapi.yaml"), "openapi: 3.1.0\n");
        assertThatThrownBy(() -> OpenApiContract.check(module)).hasMessageContaining("line 2")
                .hasMessageContaining("- (end of file)");
    }

    @Test
    void one_that_is_missing_on_either_side_fails() throws IOException {
        assertThatThrownBy(() -> OpenApiContract.check(module)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("There is no openapi.yaml yet");
        Files.delete(module.resolve("target/openapi/openapi.yaml"));
        assertThatThrownBy(() -> OpenApiContract.check(module)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("store-schema-directory");
    }

    @Test
    void told_to_accept_it_copies() throws IOException {
        System.setProperty("openapi.accept", "true");
        OpenApiContract.check(module);
        assertThat(module.resolve("openapi.yaml")).hasContent(MADE);
    }
}
