package safeguarding.referral.concern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.form.StaffContact;
import safeguarding.referral.right.Detail;

/**
 * A concern at one version: kept in full, and shown in the detail that the reader may have.
 *
 * @param detail how much of it this is
 * @param addressesWithheld where somebody's address is protected: statement and narrative are left out, and contact is whom to
 *        ask
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
// A version kept long ago may have members that this release has no more.
@JsonIgnoreProperties(ignoreUnknown = true)
record ConcernView(UUID id, long version, Detail detail, ConcernStatus status, @Schema(maxLength = 40) String concernClass,
        @Schema(maxLength = 64) String recordedBy,
        Instant recordedAt, @Nullable Instant changedAt, @Schema(maxLength = 2000) @Nullable String withdrawalReason,
        @Nullable UUID subject,
        @Schema(maxLength = 60) @Nullable String kind, @Nullable LocalDate occurredOn, @Nullable Statement statement,
        @Schema(maxLength = 20000) @Nullable String narrative,
        @Nullable StaffContact contact, @Nullable Boolean addressesWithheld) {

    static ConcernView of(Concern concern, NewConcern form) {
        return new ConcernView(concern.id(), concern.version(), Detail.FULL, concern.status(), Concern.CLASS,
                concern.recordedBy(), concern.recordedAt(), concern.changedAt(), null, form.subject(), form.kind(),
                form.occurredOn(), form.statement(), form.narrative(), form.contact(), null);
    }

    /** The same, with more that was said after what is here now: what somebody has taken out since does not come back. */
    ConcernView saying(Concern concern, String latest) {
        String said = narrative == null ? latest : narrative + "\n\n" + latest;
        return new ConcernView(id, concern.version(), detail, concern.status(), concernClass, recordedBy, recordedAt,
                concern.changedAt(), null, subject, kind, occurredOn, statement, said, contact, null);
    }

    /** The same content, marked as taken back. */
    ConcernView withdrawn(Concern concern, String why) {
        return new ConcernView(id, concern.version(), detail, concern.status(), concernClass, recordedBy, recordedAt,
                concern.changedAt(), why, subject, kind, occurredOn, statement, narrative, contact, null);
    }

    /** For another agency. */
    ConcernView shownIn(Detail permitted) {
        return switch (permitted) {
            case FULL -> this;
            case SUMMARY -> new ConcernView(id, version, Detail.SUMMARY, status, concernClass, recordedBy, recordedAt,
                    changedAt, null, subject, kind, occurredOn, statement, null, contact, null);
            case CONTACT_ONLY -> new ConcernView(id, version, Detail.CONTACT_ONLY, status, concernClass, recordedBy,
                    recordedAt, null, null, null, null, null, null, null, contact, null);
        };
    }

    /**
     * The same without what somebody wrote in his own words. A concern has no field for an address, so one stands in its prose
     * or
     * nowhere, and no machine finds every lane and refuge there.
     */
    ConcernView withoutAddresses() {
        if (detail == Detail.CONTACT_ONLY) {
            return this;
        }
        return new ConcernView(id, version, detail, status, concernClass, recordedBy, recordedAt, changedAt, null, subject,
                kind, occurredOn, null, null, contact, true);
    }

    /** As the trail has it: what a reader was not shown he does not know. */
    String seenAs() {
        return addressesWithheld == null ? detail.name() : detail.name() + "-WITHOUT-ADDRESSES";
    }
}
