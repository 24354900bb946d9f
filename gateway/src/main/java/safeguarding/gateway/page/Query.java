package safeguarding.gateway.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/** The path of a question with its parameters; one without a value is left out. */
public record Query(String path) {

    public static Query of(String path) {
        return new Query(path);
    }

    public Query and(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return this;
        }
        return new Query(path + (path.contains("?") ? '&' : '?') + name + '=' + URLEncoder.encode(value.strip(),
                StandardCharsets.UTF_8));
    }
}
