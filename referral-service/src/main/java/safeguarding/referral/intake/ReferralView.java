package safeguarding.referral.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.adult.AdultView;
import safeguarding.referral.attachment.NewAttachment;
import safeguarding.referral.child.ChildView;
import safeguarding.referral.connection.ConnectionView;
import safeguarding.referral.content.InvolvedProfessional;
import safeguarding.referral.content.MandatoryReport;
import safeguarding.referral.content.NewReferral;
import safeguarding.referral.content.PreviousInvolvement;
import safeguarding.referral.content.Reason;
import safeguarding.referral.content.Signposting;
import safeguarding.referral.content.Transcript;
import safeguarding.referral.form.Given;
import safeguarding.referral.form.StaffContact;

/** A referral at one version, as it is read and as it is kept. */
@JsonInclude(JsonInclude.Include.NON_NULL)
// A version kept long ago may have members that this release has no more.
@JsonIgnoreProperties(ignoreUnknown = true)
record ReferralView(UUID id, long version, ReferralStatus status, @Schema(maxLength = 64) String recordedBy, Instant recordedAt,
        Instant changedAt,
        @Schema(maxLength = 2000) @Nullable String withdrawalReason, @Schema(maxLength = 2000) @Nullable String reopeningReason,
        @Schema(maxLength = 64) @Nullable String sentTo, @Schema(maxLength = 4) @Nullable String source,
        @Schema(maxLength = 4) @Nullable String primaryNeed, @Schema(maxLength = 4) @Nullable String abuseCategory,
        @Nullable StaffContact referrer, @Nullable Reason reason, @Nullable MandatoryReport mandatoryReport,
        @Schema(maxItems = 20) List<ChildView> children,
        @Schema(maxItems = 40) List<AdultView> adults, @Schema(maxItems = 200) List<ConnectionView> connections,
        @Schema(maxItems = 40) List<PreviousInvolvement> previousInvolvement,
        @Schema(maxItems = 40) List<InvolvedProfessional> professionals,
        @Schema(maxItems = 40) List<NewAttachment> attachments, @Schema(maxItems = 20) List<Signposting> signposting,
        @Schema(maxLength = 60) @Nullable String guidance,
        @Nullable ReferrerKind referrerKind, @Nullable Integer identityOpenings, @Nullable Boolean unchecked) {

    ReferralView {
        // Versions kept before there were such have none.
        previousInvolvement = Given.list(previousInvolvement);
        professionals = Given.list(professionals);
        attachments = Given.list(attachments);
        signposting = Given.list(signposting);
    }

    /** Where a version stands, and what its last change gives as the reason. */
    private record Standing(long version, ReferralStatus status, Instant changedAt, @Nullable String withdrawalReason,
            @Nullable String reopeningReason) {

        static Standing of(Referral referral) {
            return new Standing(referral.version(), referral.status(), referral.changedAt(), null, null);
        }

        Standing withdrawn(String why) {
            return new Standing(version, status, changedAt, why, null);
        }

        Standing reopened(String why) {
            return new Standing(version, status, changedAt, null, why);
        }
    }

    /** Of whoever made it, and whether what he says was checked. */
    private record Marks(@Nullable ReferrerKind referrer, @Nullable Integer openings, @Nullable Boolean unchecked) {

        static final Marks NONE = new Marks(null, null, null);
    }

    static ReferralView of(Referral referral, NewReferral form, Transcript transcript) {
        return new ReferralView(referral.id(), referral.version(), referral.status(), referral.recordedBy(),
                referral.recordedAt(), referral.changedAt(), null, null, referral.sentTo(), form.source(), form.primaryNeed(),
                form.abuseCategory(), form.referrer(), form.reason(), transcript.mandatoryReport(), transcript.children(),
                transcript.adults(), transcript.connections(), form.previousInvolvement(), form.professionals(),
                form.attachments(), form.signposting(), null, null, null, null);
    }

    /** The same, kept as one that only the agency that recorded it ever reads: nobody has checked yet what is said in it. */
    ReferralView beforeCheck() {
        return with(standing(), reason, children, new Marks(referrerKind, identityOpenings, true));
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
        return with(standing(), reason, children, new Marks(referral.referrer(), openings, waits));
    }

    /** The same people, and what is worrying about them in words that were checked. */
    ReferralView saying(Referral referral, String worries) {
        Reason words = Reason.of(worries, reason == null ? List.of() : reason.harmTypes());
        return with(Standing.of(referral), words, children, Marks.NONE);
    }

    /** The same content, marked as taken back. */
    ReferralView withdrawn(Referral referral, String why) {
        return with(Standing.of(referral).withdrawn(why), reason, children.stream().map(ChildView::withdrawn).toList(),
                new Marks(null, null, unchecked));
    }

    /** The same content, standing again; unchecked only if nobody has looked at it meanwhile. */
    ReferralView reopened(Referral referral, String why) {
        return with(Standing.of(referral).reopened(why), reason, children.stream().map(ChildView::received).toList(),
                new Marks(null, null, referral.isUnchecked() ? unchecked : null));
    }

    /** The same, made under the guidance that was in force. */
    ReferralView under(String edition) {
        return new ReferralView(id, version, status, recordedBy, recordedAt, changedAt, withdrawalReason, reopeningReason,
                sentTo,
                source, primaryNeed, abuseCategory, referrer, reason, mandatoryReport, children, adults, connections,
                previousInvolvement, professionals, attachments, signposting, edition, referrerKind, identityOpenings,
                unchecked);
    }

    private Standing standing() {
        return new Standing(version, status, changedAt, withdrawalReason, reopeningReason);
    }

    private ReferralView with(Standing now, @Nullable Reason words, List<ChildView> present, Marks marks) {
        return new ReferralView(id, now.version(), now.status(), recordedBy, recordedAt, now.changedAt(),
                now.withdrawalReason(), now.reopeningReason(), sentTo, source, primaryNeed, abuseCategory, referrer, words,
                mandatoryReport, present, adults, connections, previousInvolvement, professionals, attachments,
                signposting, guidance, marks.referrer(), marks.openings(), marks.unchecked());
    }
}
