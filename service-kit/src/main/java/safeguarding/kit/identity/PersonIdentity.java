package safeguarding.kit.identity;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.problem.Faults;

/**
 * Everything that says who a person is, any of which may be missing: nobody is turned away because a name is not known (MAIS
 * field names).
 */
public record PersonIdentity(@Size(max = 20) List<@NotNull @Valid PersonName> names, @Valid @Nullable PartialDate born,
        @Size(max = 20) List<@NotNull @Valid Identifier> identifiers) {

    private static final int EARLIEST_YEAR = 1880;

    public PersonIdentity {
        names = kept(names);
        identifiers = kept(identifiers);
    }

    /** Of what a form holds, in which a list may be left out. */
    public static PersonIdentity of(@Nullable List<PersonName> names, @Nullable PartialDate born,
            @Nullable List<Identifier> identifiers) {
        return new PersonIdentity(names == null ? List.of() : names, born, identifiers == null ? List.of() : identifiers);
    }

    public static PersonIdentity unknown() {
        return new PersonIdentity(List.of(), null, List.of());
    }

    public List<Identifier> strongIdentifiers() {
        return identifiers.stream().filter(Objects::nonNull).filter(Identifier::isStrong).toList();
    }

    /** The same with the century of two-digit PNC years filled in; without it {@link #check} refuses them. */
    public PersonIdentity completed(Year thisYear) {
        return new PersonIdentity(names, born,
                identifiers.stream().map(identifier -> identifier == null ? null : identifier.completed(thisYear)).toList());
    }

    /**
     * Reports what Bean Validation cannot see; {@code pointerPrefix} leads to the object that holds these members, "" for the
     * body itself.
     */
    public void check(String pointerPrefix, Faults faults) {
        for (int i = 0; i < names.size(); i++) {
            checkName(names.get(i), pointerPrefix + "/names/" + i, faults);
        }
        if (born != null && born.knowsYear() && born.date().getYear() < EARLIEST_YEAR) {
            faults.add(pointerPrefix + "/born/date", "Nobody alive was born in that year.");
        }
        for (int i = 0; i < identifiers.size(); i++) {
            Identifier identifier = identifiers.get(i);
            if (identifier != null) {
                identifier.check(pointerPrefix + "/identifiers/" + i, faults);
            }
        }
    }

    private static void checkName(@Nullable PersonName name, String pointer, Faults faults) {
        if (name == null) {
            return;
        }
        if (name.given() == null && name.family() == null) {
            faults.add(pointer, "A name has a given part, a family part or both.");
        }
        checkPart(name.given(), pointer + "/given", faults);
        checkPart(name.family(), pointer + "/family", faults);
    }

    private static void checkPart(@Nullable String part, String pointer, Faults faults) {
        if (part != null && part.codePoints().anyMatch(Character::isISOControl)) {
            faults.add(pointer, "A name has no control characters.");
        }
    }

    /** Missing is the same as none, and a null inside is kept for Bean Validation to answer. */
    private static <T> List<T> kept(@Nullable List<T> given) {
        return given == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(given));
    }

    @Override
    public String toString() {
        return "PersonIdentity[…]";
    }
}
