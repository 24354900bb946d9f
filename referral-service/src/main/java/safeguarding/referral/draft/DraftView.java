package safeguarding.referral.draft;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.content.NewReferral;

/**
 * A draft at one version, as it is read and as it is kept.
 *
 * @param referral what became of it, once it was submitted
 * @param warnings what is still missing in it today; told to whoever reads a draft that waits, and not kept
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
record DraftView(UUID id, long version, DraftStatus status, @Schema(maxLength = 64) String recordedBy,
        @Schema(maxLength = 255) @Nullable String begunBy, Instant begunAt, Instant changedAt,
        @Schema(maxLength = 2000) @Nullable String withdrawalReason, @Nullable UUID referral, NewReferral form,
        @Schema(maxItems = 100) @Nullable List<@Size(max = 500) String> warnings) {

    static DraftView begun(UUID id, String agency, @Nullable String user, Instant now, NewReferral form) {
        return new DraftView(id, 1, DraftStatus.KEPT, agency, user, now, now, null, null, form, null);
    }

    DraftView amended(NewReferral next, Instant now) {
        requireKept();
        return new DraftView(id, version + 1, status, recordedBy, begunBy, begunAt, now, null, null, next, null);
    }

    DraftView submitted(UUID as, Instant now) {
        requireKept();
        return new DraftView(id, version + 1, DraftStatus.SUBMITTED, recordedBy, begunBy, begunAt, now, null, as, form, null);
    }

    DraftView withdrawn(String why, Instant now) {
        requireKept();
        return new DraftView(id, version + 1, DraftStatus.WITHDRAWN, recordedBy, begunBy, begunAt, now, why, null, form, null);
    }

    DraftView missing(List<String> gaps) {
        return new DraftView(id, version, status, recordedBy, begunBy, begunAt, changedAt, withdrawalReason, referral, form,
                gaps);
    }

    void requireKept() {
        if (status != DraftStatus.KEPT) {
            throw new DraftTransitionRefused();
        }
    }
}
