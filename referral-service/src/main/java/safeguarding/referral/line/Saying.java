package safeguarding.referral.line;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.identity.PartialDate;
import safeguarding.referral.form.CodeLists;
import safeguarding.referral.form.Place;
import safeguarding.referral.intake.PersonKind;

/**
 * What an agency says in one version of a line.
 *
 * @param <T> the form in which it says it
 */
public interface Saying<T> {

    /** By any record of them: of a referral, or an involvement. */
    Set<UUID> about();

    /** Where in the form they are named. */
    default String aboutAt() {
        return "people";
    }

    /** What sort of thing happened, by a code that the rules on gaps know. */
    String sort();

    @Nullable
    PartialDate happenedOn();

    default @Nullable PartialDate untilDay() {
        return null;
    }

    /** Another agency, where the one that says it has it from there: then it is no independent source. */
    default @Nullable String from() {
        return null;
    }

    /** Whether a child is heard in it. */
    default boolean hearsChild() {
        return false;
    }

    /** Whether it says what was done, or asks for nothing to be done. */
    default boolean answered() {
        return true;
    }

    default List<UUID> confirmed() {
        return List.of();
    }

    default List<UUID> contradicted() {
        return List.of();
    }

    /** Says what cannot be right and what is missing; everybody whom it is about is known by now. */
    void examine(Place place, CodeLists codes, Map<UUID, PersonKind> people);

    /**
     * As another agency is shown it: without the ids by which others know people, and without any part that is not shared.
     *
     * @param extent of it, how much
     */
    @Nullable
    T shown(Predicate<Sharing> permits, Extent extent);

    /** Whether any part of it is kept from somebody. */
    boolean isWithheld(Predicate<Sharing> permits);
}
