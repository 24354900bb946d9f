package safeguarding.disclosure.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A request, for the officers who decide it.
 *
 * @param agency who would be told; none where it is somebody who is no agency
 * @param concernVersion the version of the concern for which it is asked
 * @param decision the one that stands, if any
 * @param decidedAbout the version of the concern about which that was decided; an older one calls for a review
 * @param reviewOn when that is to be looked at again
 * @param opened by an officer, to what sort of recipient and why
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RequestView(UUID id, long version, RequestState state, UUID concern, long concernVersion,
        @Schema(maxLength = 60) String concernKind,
        @Schema(maxLength = 60) String concernClass, @Schema(maxLength = 100) @Nullable String agency,
        @Nullable UUID involvement,
        Instant askedAt, @Nullable UUID decision, @Nullable Long decidedAbout, @Nullable LocalDate reviewOn,
        DisclosureRequest.@Nullable Opened opened) {

    static RequestView of(DisclosureRequest request) {
        return new RequestView(request.id(), request.version(), request.state(), request.about().concern(),
                request.about().concernVersion(),
                request.about().kind(), request.about().concernClass(), request.agency(), request.involvement(),
                request.askedAt(), request.decision(), request.decidedAbout(), request.reviewOn(),
                request.opened());
    }
}
