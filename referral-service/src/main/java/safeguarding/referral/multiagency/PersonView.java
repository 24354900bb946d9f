package safeguarding.referral.multiagency;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import safeguarding.referral.intake.PersonKind;
import safeguarding.referral.vicinity.Nearness;

/**
 * Somebody whom a chronology names.
 *
 * @param ref by which this answer names him, and no other
 * @param yours the records by which your agency knows him; none, where it does not
 */
record PersonView(@Schema(maxLength = 20) String ref, PersonKind kind, Nearness nearness,
        @Schema(maxItems = 10000) List<UUID> yours) {
}
