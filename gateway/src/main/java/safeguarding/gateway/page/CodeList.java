package safeguarding.gateway.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A service's own list of codes, which the build copies into the gateway, as choices of a form. */
public final class CodeList {

    private record Entry(Option option, LocalDate from, LocalDate to) {
    }

    private final List<Entry> entries;

    private CodeList(List<Entry> entries) {
        this.entries = entries;
    }

    /** For example {@code referral/concern-kinds}. */
    public static CodeList named(String name) {
        String file = "/codes/" + name + ".json";
        try (InputStream list = Objects.requireNonNull(CodeList.class.getResourceAsStream(file), file)) {
            List<Entry> entries = new ArrayList<>();
            for (JsonNode code : new ObjectMapper().readTree(list).path("codes")) {
                entries.add(new Entry(new Option(code.path("code").asText(), code.path("label").asText()),
                        date(code.path("from"), LocalDate.MIN), date(code.path("to"), LocalDate.MAX)));
            }
            return new CodeList(List.copyOf(entries));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
    }

    /** Those in force on a day, in the order of the list. */
    public List<Option> on(LocalDate day) {
        return entries.stream().filter(entry -> !day.isBefore(entry.from()) && day.isBefore(entry.to())).map(Entry::option)
                .toList();
    }

    /** What people read for a code; the code's own words where the list does not have it. */
    public String label(String code) {
        return entries.stream().map(Entry::option).filter(option -> option.code().equals(code)).map(Option::label).findFirst()
                .orElseGet(() -> Said.words(code));
    }

    private static LocalDate date(JsonNode date, LocalDate open) {
        return date.isTextual() ? LocalDate.parse(date.asText()) : open;
    }
}
