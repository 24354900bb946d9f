package safeguarding.registry.invitee;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * The owner of referrals asks who belongs at a discussion.
 *
 * @param children by the ids of the owner's records; none where it asks about agencies alone
 * @param agencies of which it wants to know what they are, whether or not they are involved
 */
record NewInviteeQuestion(@NotNull @Size(max = 30) List<@NotNull UUID> children,
        @Size(max = 100) List<@NotNull @Size(min = 1, max = 64) String> agencies) {

    NewInviteeQuestion {
        children = kept(children);
        agencies = kept(agencies);
    }

    /** A null inside is kept for Bean Validation to answer. */
    private static <T> List<T> kept(@Nullable List<T> given) {
        return given == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(given));
    }
}
