package safeguarding.disclosure.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.Startup;

/** All guides, read at the start so that a missing one is noticed then. */
@ApplicationScoped
@Startup
class Guides {

    private final Map<String, GuideView> guides = new LinkedHashMap<>();
    private final List<Entry> entries;

    Guides(ObjectMapper json) {
        try (InputStream file = opened("/codes/guides.json")) {
            entries = List.copyOf(json.readValue(file, Content.class).guides());
            for (Entry entry : entries) {
                guides.put(entry.slug(), read(entry.slug()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the guides cannot be read", unreadable);
        }
    }

    Optional<GuideView> find(String slug) {
        return Optional.ofNullable(guides.get(slug));
    }

    List<GuideView> all() {
        return List.copyOf(guides.values());
    }

    /** Which guide helps with what is at this path. */
    Optional<String> helpingWith(String path) {
        return entries.stream().filter(entry -> entry.helpsWith().stream().anyMatch(root -> isUnder(path, root)))
                .map(Entry::slug).findFirst();
    }

    private static boolean isUnder(String path, String root) {
        return path.equals(root) || path.startsWith(root + "/");
    }

    private static GuideView read(String slug) throws IOException {
        try (InputStream file = opened("/guides/" + slug + ".md")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            String title = text.lines().findFirst().orElse("").replaceFirst("^# ", "");
            return new GuideView(slug, title, text);
        }
    }

    private static InputStream opened(String name) {
        InputStream file = Guides.class.getResourceAsStream(name);
        if (file == null) {
            throw new IllegalStateException("there is no file " + name);
        }
        return file;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Content(List<Entry> guides) {
    }

    record Entry(String slug, List<String> helpsWith) {
    }
}
