package safeguarding.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class AuditPageTest {

    // What a sentence begins with, as it stands in the code.
    private static final Pattern KIND = Pattern.compile("\"([A-Z][a-z]+(?: [a-z]+){1,6}): ");

    @Test
    void the_page_for_auditors_explains_every_kind_of_sentence() throws IOException {
        String page = Files.readString(Path.of("../../docs/audit.md"));
        Set<String> kinds = new TreeSet<>();
        for (Path file : sources()) {
            Matcher kind = KIND.matcher(Files.readString(file));
            while (kind.find()) {
                kinds.add(kind.group(1));
            }
        }

        assertThat(kinds).contains("Altered event", "Truncated tail or older backup", "Not shown")
                .allSatisfy(kind -> assertThat(page).contains("`" + kind + ": "));
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/safeguarding/audit"))) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
