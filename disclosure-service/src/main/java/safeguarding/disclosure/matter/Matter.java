package safeguarding.disclosure.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.identity.Identifier;
import safeguarding.kit.identity.PersonName;
import safeguarding.kit.problem.Faults;

/** One thing that is said of an offender. */
public interface Matter {

    /** Reports what Bean Validation cannot see. */
    void check(String pointer, LocalDate today, MatterCodes codes, Faults faults);

    /** By which the registry may recognise him in another record. */
    default List<Identifier> identifiers() {
        return List.of();
    }

    default Optional<PersonName> knownName() {
        return Optional.empty();
    }

    /** How it touches a child, if it does: then others hear of it at once. */
    default Optional<Touch> touch() {
        return Optional.empty();
    }

    /** When it happened or began, as far as that is known. */
    default @Nullable LocalDate since() {
        return null;
    }

    /** When it ended or is to end; what holds, or of which nobody knows the end, has none. */
    default @Nullable LocalDate until() {
        return null;
    }

    /** History, entered so that he is recognised by it: nobody around a child has to hear of it now. */
    default boolean isOver(LocalDate today) {
        LocalDate until = until();
        return until != null && until.isBefore(today);
    }

    /** By when somebody has to do something about it. */
    default Optional<LocalDate> dueOn(NotificationRules rules) {
        return Optional.empty();
    }
}
