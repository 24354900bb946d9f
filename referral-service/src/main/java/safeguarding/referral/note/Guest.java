package safeguarding.referral.note;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.invitation.Invitee;
import safeguarding.referral.invitation.LeftOut;
import safeguarding.referral.invitation.Why;
import safeguarding.referral.reference.Naming;

/**
 * An agency that is invited.
 *
 * @param why for the reader's own agency, and for the one that convened: that an agency works with somebody's father is not for
 *        everybody
 * @param leftOut for the agency that convened only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Guest(@Schema(maxLength = 64) String agency, @Schema(maxLength = 40) @Nullable String type,
        @Schema(maxItems = 120) @Nullable List<Why> why, @Nullable LeftOut leftOut) {

    static Guest of(Invitee invitee, boolean withWhy, Naming naming) {
        return new Guest(invitee.agency(), invitee.type(),
                withWhy ? invitee.why().stream().map(why -> why.naming(naming::child)).toList() : null, invitee.leftOut());
    }
}
