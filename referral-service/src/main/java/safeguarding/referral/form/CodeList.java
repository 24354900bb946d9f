package safeguarding.referral.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A list of codes, each with its dates: a change of guidance is a new entry in a file, never a new release of code. */
public final class CodeList {

    private final List<Code> codes;

    private CodeList(List<Code> codes) {
        this.codes = codes;
    }

    static CodeList read(ObjectMapper json, String resource) {
        try (InputStream file = Objects.requireNonNull(CodeList.class.getResourceAsStream(resource), resource)) {
            return new CodeList(json.readValue(file, Codes.class).codes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a list of codes cannot be read: " + resource, unreadable);
        }
    }

    public boolean has(String code, LocalDate day) {
        return codes.stream().anyMatch(entry -> entry.code().equals(code) && entry.inForce(day));
    }

    /** What whoever uses the code is told, where the list has it in order that it be refused. */
    public Optional<String> refused(String code) {
        return codes.stream().filter(entry -> entry.code().equals(code)).map(Code::refused).filter(Objects::nonNull)
                .findFirst();
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Codes(List<Code> codes) {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Code(String code, LocalDate from, @Nullable LocalDate to, @Nullable String refused) {

        boolean inForce(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }
}
