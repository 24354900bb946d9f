package safeguarding.referral.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * The adults around one child.
 *
 * @param lastAskedOn when somebody was last asked; never, where it is missing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChildContacts(UUID child, @Nullable LocalDate lastAskedOn, @Schema(maxItems = 200) List<AdultContact> adults) {
}
