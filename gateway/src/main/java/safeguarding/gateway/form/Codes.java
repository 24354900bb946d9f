package safeguarding.gateway.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The disclosure service's own lists of codes, built in as its description is, so that no page has a list of its own. */
public final class Codes {

    private static final Map<String, List<Option>> LISTS = new ConcurrentHashMap<>();

    private Codes() {
    }

    /** What may be chosen: entries that are not closed and not made by the service itself. */
    public static List<Option> of(String list) {
        return LISTS.computeIfAbsent(list, Codes::read);
    }

    private static List<Option> read(String list) {
        try (InputStream file = Objects
                .requireNonNull(Codes.class.getResourceAsStream("/descriptions/codes/" + list + ".json"), list)) {
            List<Option> options = new ArrayList<>();
            for (JsonNode code : new ObjectMapper().readTree(file).path("codes")) {
                if (!code.hasNonNull("to") && !code.path("automatic").asBoolean()) {
                    String one = code.path("code").asText();
                    options.add(new Option(one, code.path("label").asText(Said.words(one))));
                }
            }
            return List.copyOf(options);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(list + " cannot be read", unreadable);
        }
    }
}
