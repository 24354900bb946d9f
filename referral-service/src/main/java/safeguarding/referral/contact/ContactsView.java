package safeguarding.referral.contact;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * The adults around the children of one referral.
 *
 * @param askBy before when it is to be asked about all of them again
 * @param overdue whether that moment has passed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContactsView(@Nullable Instant askBy, boolean overdue, @Schema(maxItems = 20) List<ChildContacts> children) {
}
