package safeguarding.referral.decision;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.form.StaffContact;

/**
 * A decision as made.
 *
 * @param guidance the edition of the guidance that was in force
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Decision(@Schema(maxLength = 60) String route, @Schema(maxLength = 4000) String reason,
        @Nullable StaffContact allocatedTo, @Schema(maxLength = 64) @Nullable String passedTo,
        @Schema(maxItems = 40) List<NotShared> notShared, @Schema(maxLength = 60) String guidance, Decider by) {

    public static Decision of(NewDecision form, String guidance, Decider by) {
        return new Decision(form.route(), form.reason(), form.allocatedTo(), form.passedTo(), form.notShared(), guidance, by);
    }
}
