package safeguarding.disclosure.scheme.safeguarding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.disclosure.scheme.intake.NamedChild;
import safeguarding.disclosure.scheme.intake.Subject;

/**
 * What children's services read. Who applied is not in it: whoever applies may be in danger if that comes out.
 *
 * @param recordedBy the force
 * @param children those named, if any were
 * @param about whom it is about
 * @param acknowledged who has it in hand at the children's services, if anybody
 * @param said what somebody told who named no child
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralView(UUID id, @Schema(maxLength = 100) String recordedBy, Instant referredAt,
        @Schema(maxItems = 20) List<NamedChild> children, @Nullable Subject about,
        @Schema(maxLength = 8000) @Nullable String said,
        NewReferral referral, @Nullable Instant acknowledgedAt, @Nullable NewAcknowledgement acknowledged) {

    static final long MADE = 1;
    static final long ACKNOWLEDGED = 2;

    public ReferralView {
        children = List.copyOf(children);
    }

    static ReferralView made(UUID id, Instant at, Referrals.Source from, NewReferral referral) {
        return new ReferralView(id, from.force(), at, from.children(), from.about(), from.said(), referral, null, null);
    }

    ReferralView acknowledged(NewAcknowledgement by, Instant at) {
        return new ReferralView(id, recordedBy, referredAt, children, about, said, referral, at, by);
    }

    long version() {
        return acknowledgedAt == null ? MADE : ACKNOWLEDGED;
    }

    @Override
    public String toString() {
        return "ReferralView[…]";
    }
}
