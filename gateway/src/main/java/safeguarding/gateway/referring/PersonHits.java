package safeguarding.gateway.referring;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import safeguarding.gateway.form.PartialDate;

/** Records of people that fit what was looked for. */
public record PersonHits(@Nullable List<Hit> people) {

    /** One record, and whose it is. */
    public record Hit(UUID record, String owner, String kind, @Nullable List<Name> names, @Nullable PartialDate born) {

        public String called() {
            return names == null || names.isEmpty() ? "No name" : names.get(0).whole();
        }
    }

    /** One of the names of somebody. */
    public record Name(@Nullable String given, @Nullable String family) {

        String whole() {
            return Stream.of(given, family).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" "));
        }
    }
}
