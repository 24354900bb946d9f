package safeguarding.gateway.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** What children and adults of a referral have in common. */
public final class Person {

    /** One of the names of somebody. */
    public record Name(@Nullable String given, @Nullable String family, @Nullable String use) {

        String whole() {
            return Stream.of(given, family).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" "));
        }
    }

    /** A number by which somebody is known somewhere. */
    public record Identifier(String system, String value) {
    }

    /** Where somebody lives. */
    public record Address(@Nullable List<String> lines, @Nullable String postcode) {

        public String said() {
            return Stream.concat(lines == null ? Stream.empty() : lines.stream(), Stream.ofNullable(postcode))
                    .collect(Collectors.joining(", "));
        }
    }

    /** What a child said, as somebody heard it. */
    public record OwnWords(String words, @Nullable String heardBy, @Nullable LocalDate heardOn, @Nullable String setting,
            @Nullable String questionsAsked) {
    }

    /** Something seen of an adult by which he may be recognised. */
    public record Observation(String attribute, String value, @Nullable String source, @Nullable LocalDate observedOn,
            @Nullable String grade) {
    }

    /** Whom to ring. */
    public record Contact(@Nullable String name, @Nullable String role, @Nullable String phone, @Nullable String email) {

        public String said() {
            return Stream.of(name, role, phone, email).filter(part -> part != null && !part.isBlank())
                    .collect(Collectors.joining(", "));
        }
    }

    /** Who did something, for which agency. */
    public record Doer(String name, String agency, Instant at) {
    }

    private Person() {
    }

    static String name(@Nullable List<Name> names) {
        return names == null ? "" : names.stream().map(Name::whole).filter(name -> !name.isEmpty()).findFirst().orElse("");
    }

    static List<String> otherNames(@Nullable List<Name> names) {
        return names == null ? List.of() : names.stream().skip(1).map(Name::whole).filter(name -> !name.isEmpty()).toList();
    }
}
