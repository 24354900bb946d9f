package safeguarding.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import safeguarding.disclosure.scheme.SchemeEndpoint;

/** What the tables of endpoints leave out, no test of refusals looks at. */
class EveryEndpointTest {

    // The trail is the kit's, and tested there where a service stands for all.
    private static final String TRAIL = "/v1/trail/";

    @Test
    void every_endpoint_of_the_description_is_in_a_table_of_what_is_refused() throws IOException {
        Set<String> tables = Stream.concat(Stream.of(Endpoint.values()).map(Endpoint::template),
                Stream.of(SchemeEndpoint.values()).map(SchemeEndpoint::template))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(described()).isEqualTo(tables);
    }

    private static Set<String> described() throws IOException {
        List<String> description = Files.readAllLines(Path.of("openapi.yaml"));
        Set<String> described = new TreeSet<>();
        String address = "";
        for (String line : description) {
            if (line.startsWith("  /")) {
                address = line.strip().replaceAll(":$", "").replaceAll("\\{[a-z]+}", "{}");
            } else if (line.matches(" {4}(get|put|post|patch|delete):") && !address.startsWith(TRAIL)) {
                described.add(line.strip().replace(":", "").toUpperCase(Locale.ROOT) + " " + address);
            }
        }
        return described;
    }
}
