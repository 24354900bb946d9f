package safeguarding.registry.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.kit.hearing.Heard;
import safeguarding.kit.json.LenientJson;

/** What the disclosure-service says that it sends can be read. */
class AskedTest {

    private static final Path EVENTS = Path.of("../disclosure-service/src/main/resources/events");

    @ParameterizedTest
    @EnumSource
    void the_owners_example_is_understood(EnquiryState state) throws IOException {
        String type = "safeguarding.involvement-enquiry." + state.name().toLowerCase(Locale.ROOT) + ".v1";
        String example = Files.readString(EVENTS.resolve(type + ".example.json"));
        Heard heard = new Heard("safeguarding.involvement-enquiry", null, type, null, example);

        assertThat(Asked.of(heard, LenientJson.of(new ObjectMapper()))).hasValueSatisfying(asked -> {
            assertThat(asked.id()).isEqualTo(UUID.fromString("019aa9d0-5c1e-7a54-9b0e-3f6d2c81e7a1"));
            assertThat(asked.agency()).isEqualTo("hampshire-childrens-services");
            assertThat(asked.state()).isEqualTo(state);
        });
    }
}
