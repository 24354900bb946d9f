package safeguarding.referral.invitation;

import java.util.UUID;
import java.util.function.UnaryOperator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One reason to invite an agency.
 *
 * @param child around whom it works
 * @param reason in words, where somebody added it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Why(Because because, @Nullable UUID child, @Schema(maxLength = 2000) @Nullable String reason) {

    /** The same, with the child by another id of its. */
    public Why naming(UnaryOperator<UUID> named) {
        return child == null ? this : new Why(because, named.apply(child), reason);
    }

    static Why is(Because because) {
        return new Why(because, null, null);
    }
}
