package safeguarding.referral.invitation;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * An agency that is invited, or would be.
 *
 * @param type as the directory has it; none where it does not know the agency
 * @param leftOut where it is not invited after all
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Invitee(@Schema(maxLength = 64) String agency, @Schema(maxLength = 40) @Nullable String type,
        @Schema(maxItems = 120) List<Why> why, @Nullable LeftOut leftOut) {

    public Invitee {
        why = List.copyOf(why);
    }

    @JsonIgnore
    public boolean isInvited() {
        return leftOut == null;
    }

    Invitee leaving(LeftOut decision) {
        return new Invitee(agency, type, why, decision);
    }
}
