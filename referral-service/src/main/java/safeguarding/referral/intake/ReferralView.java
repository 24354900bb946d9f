package safeguarding.referral.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.adult.AdultView;
import safeguarding.referral.child.ChildView;
import safeguarding.referral.connection.ConnectionView;
import safeguarding.referral.form.StaffContact;

/** A referral at one version, as it is read and as it is kept. */
@JsonInclude(JsonInclude.Include.NON_NULL)
// A version kept long ago may have members that this release has no more.
@JsonIgnoreProperties(ignoreUnknown = true)
record ReferralView(UUID id, long version, ReferralStatus status, @Schema(maxLength = 64) String recordedBy, Instant recordedAt,
        Instant changedAt,
        @Schema(maxLength = 2000) @Nullable String withdrawalReason, @Schema(maxLength = 64) @Nullable String sentTo,
        @Schema(maxLength = 4) @Nullable String source,
        @Nullable StaffContact referrer, @Nullable Reason reason, @Schema(maxItems = 20) List<ChildView> children,
        @Schema(maxItems = 40) List<AdultView> adults, @Schema(maxItems = 200) List<ConnectionView> connections,
        @Nullable ReferrerKind referrerKind, @Nullable Integer identityOpenings, @Nullable Boolean unchecked) {

    static ReferralView of(Referral referral, NewReferral form, Transcript transcript) {
        return new ReferralView(referral.id(), referral.version(), referral.status(), referral.recordedBy(),
                referral.recordedAt(), referral.changedAt(), null, referral.sentTo(), form.source(), form.referrer(),
                form.reason(), transcript.children(), transcript.adults(), transcript.connections(),
                null, null, null);
    }

    /** The same, kept as one that only the agency that recorded it ever reads: nobody has checked yet what is said in it. */
    ReferralView beforeCheck() {
        return new ReferralView(id, version, status, recordedBy, recordedAt, changedAt, withdrawalReason, sentTo, source,
                referrer,
                reason, children, adults, connections, referrerKind, identityOpenings, true);
    }

    boolean precedesCheck() {
        return Boolean.TRUE.equals(unchecked);
    }

    /**
     * With what is not of a version: what is known today of who made it, how often that was opened, and whether somebody has
     * still to check what is said.
     */
    ReferralView from(Referral referral) {
        Integer openings = referral.referrer() == ReferrerKind.IDENTITY_WITHHELD ? referral.identityOpenings() : null;
        Boolean waits = referral.isUnchecked() ? true : null;
        return new ReferralView(id, version, status, recordedBy, recordedAt, changedAt, withdrawalReason, sentTo, source,
                referrer, reason, children, adults, connections, referral.referrer(), openings, waits);
    }

    /** The same people, and what is worrying about them in words that were checked. */
    ReferralView saying(Referral referral, String worries) {
        Reason words = Reason.of(worries, reason == null ? List.of() : reason.harmTypes());
        return new ReferralView(id, referral.version(), referral.status(), recordedBy, recordedAt, referral.changedAt(), null,
                sentTo, source, referrer, words, children, adults, connections, null, null, null);
    }

    /** The same content, marked as taken back. */
    ReferralView withdrawn(Referral referral, String why) {
        return new ReferralView(id, referral.version(), referral.status(), recordedBy, recordedAt, referral.changedAt(), why,
                sentTo, source, referrer, reason, children.stream().map(ChildView::withdrawn).toList(), adults, connections,
                null, null, unchecked);
    }
}
