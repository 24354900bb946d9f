package safeguarding.kit.identity;

import java.time.Year;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnore;

import safeguarding.kit.problem.Faults;

/**
 * A value and the system that gave it (MAIS standard): in canonical form when the system is known and the value right, as
 * written otherwise, so that {@link #check} can answer where in the body it is wrong.
 */
public record Identifier(@NotBlank @Size(max = 100) String system, @NotBlank @Size(max = 64) String value) {

    // A system that the kit does not know is welcome under a plain name or a URI.
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*|[A-Za-z][A-Za-z0-9+.-]*:[!-~]+");

    public Identifier {
        String asWritten = value;
        Optional<IdentifierSystem> known = IdentifierSystem.named(system);
        system = known.map(IdentifierSystem::code).orElse(trimmed(system));
        value = known.flatMap(its -> its.canonical(asWritten)).orElse(trimmed(asWritten));
    }

    public static Identifier of(IdentifierSystem system, String value) {
        return new Identifier(system.code(), value);
    }

    public Optional<IdentifierSystem> known() {
        return IdentifierSystem.named(system);
    }

    /**
     * Whether an agreement joins two records and a difference keeps them apart: a right value of a system with one value for
     * each person.
     */
    @JsonIgnore
    public boolean isStrong() {
        Optional<IdentifierSystem> known = known();
        return known.isPresent() && known.get().worth() == IdentifierSystem.Worth.ONE_PERSON && known.get().isValid(value)
                && !(known.get() == IdentifierSystem.UPN && Upn.of(value).isTemporary());
    }

    /** The same with the century of a two-digit PNC year filled in, for callers whose clock decides it. */
    public Identifier completed(Year thisYear) {
        return known().orElse(null) == IdentifierSystem.PNC && PncId.isValid(value, thisYear)
                ? new Identifier(system, PncId.of(value, thisYear).value())
                : this;
    }

    /** Reports what Bean Validation cannot see; {@code pointer} leads to this identifier in the body. */
    public void check(String pointer, Faults faults) {
        if (isAbsent(system) || isAbsent(value)) {
            return;
        }
        Optional<IdentifierSystem> known = known();
        if (known.isEmpty() && !NAME.matcher(system).matches()) {
            faults.add(pointer + "/system", "A system of identifiers is named in lower case with hyphens, or by a URI.");
        }
        if (known.isPresent() && !known.get().isValid(value)) {
            faults.add(pointer + "/value", known.get().rule());
        }
    }

    private static boolean isAbsent(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** Jackson gives null for what is missing, and Bean Validation answers it later. */
    @SuppressWarnings("NullAway")
    private static String trimmed(@Nullable String text) {
        return text == null ? null : text.strip();
    }

    @Override
    public String toString() {
        return "Identifier[…]";
    }
}
