package safeguarding.disclosure.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.code.CodeList;
import safeguarding.kit.clock.OurTimes;
import safeguarding.kit.identity.Identifier;
import safeguarding.kit.identity.PartialDate;
import safeguarding.kit.identity.PersonIdentity;
import safeguarding.kit.identity.PersonName;
import safeguarding.kit.problem.Faults;

/**
 * A child with whom an offender is said to have contact: by whom, on which day, and whether anybody else is present.
 *
 * @param id given by this service and kept through every version, so that the registry recognises the child
 * @param relationship what the offender is to the child, out of {@code relationships.json}
 * @param source who said so
 */
public record ReportedChild(@Nullable UUID id,
        @Size(max = 20) List<@NotNull @Valid PersonName> names,
        @Valid @Nullable PartialDate born,
        @Size(max = 20) List<@NotNull @Valid Identifier> identifiers,
        @Size(min = 1, max = 60) String relationship,
        Answer caring, Answer unsupervised,
        @Size(max = 200) @Nullable String source, @OurTimes @Nullable LocalDate reportedOn,
        @OurTimes @Nullable LocalDate contactFrom, @OurTimes @Nullable LocalDate contactTo) {

    public ReportedChild {
        names = kept(names);
        identifiers = kept(identifiers);
        relationship = orNotKnown(relationship);
        caring = orNotAsked(caring);
        unsupervised = orNotAsked(unsupervised);
    }

    public ReportedChild withId(UUID given) {
        return new ReportedChild(given, names, born, identifiers, relationship, caring, unsupervised, source, reportedOn,
                contactFrom, contactTo);
    }

    public void check(String pointer, LocalDate today, CodeList relationships, Faults faults) {
        new PersonIdentity(names, born, identifiers).check(pointer, faults);
        if (!relationships.inUse(relationship, today)) {
            faults.add(pointer + "/relationship", "This is no relationship on the list; \"other\" and \"not-known\" are.");
        }
        if (reportedOn != null && reportedOn.isAfter(today)) {
            faults.add(pointer + "/reportedOn", "This date is still to come.");
        }
        if (contactFrom != null && contactTo != null && contactTo.isBefore(contactFrom)) {
            faults.add(pointer + "/contactTo", "The contact ends before it begins.");
        }
    }

    /** Two reports of a child who has a name, a birthday or a number are of one child when all of them are the same. */
    boolean isSameChildAs(ReportedChild other) {
        boolean knowsAnything = !names.isEmpty() || born != null || !identifiers.isEmpty();
        return knowsAnything && names.equals(other.names) && Objects.equals(born, other.born)
                && identifiers.equals(other.identifiers);
    }

    /** Missing is the same as none, and a null inside is kept for Bean Validation to answer. */
    private static <T> List<T> kept(@Nullable List<T> given) {
        return given == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(given));
    }

    private static String orNotKnown(@Nullable String given) {
        return given == null ? "not-known" : given;
    }

    private static Answer orNotAsked(@Nullable Answer given) {
        return given == null ? Answer.NOT_ASKED : given;
    }

    @Override
    public String toString() {
        return "ReportedChild[…]";
    }
}
