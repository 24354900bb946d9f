package safeguarding.disclosure.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Codes out of a resource file; a change of guidance closes the old entry with a date and adds the new one. */
public final class CodeList {

    private final List<Code> codes;

    private CodeList(List<Code> codes) {
        this.codes = codes;
    }

    /** Reads {@code codes/<name>.json}; a service whose lists cannot be read does not start. */
    public static CodeList named(String name, ObjectMapper json) {
        try (InputStream file = CodeList.class.getResourceAsStream("/codes/" + name + ".json")) {
            if (file == null) {
                throw new IllegalStateException("there is no list of codes named " + name);
            }
            return new CodeList(List.copyOf(json.readValue(file, Content.class).codes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the list of codes named " + name + " cannot be read", unreadable);
        }
    }

    public boolean inUse(String code, LocalDate day) {
        return find(code, day).isPresent();
    }

    /** In use at any time: what is still in force may have been made under a code that is no longer given. */
    public boolean everUsed(String code) {
        return codes.stream().anyMatch(one -> one.code().equals(code));
    }

    /** All that are in use on that day, in the order of the list. */
    public List<String> inUseOn(LocalDate day) {
        return codes.stream().filter(one -> one.inUse(day)).map(Code::code).toList();
    }

    public Optional<Code> find(String code, LocalDate day) {
        return codes.stream().filter(one -> one.code().equals(code) && one.inUse(day)).findFirst();
    }

    /**
     * One code.
     *
     * @param automatic recorded by the service itself and never by a caller
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Code(String code, LocalDate from, @Nullable LocalDate to, boolean automatic) {

        boolean inUse(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Content(List<Code> codes) {
    }
}
