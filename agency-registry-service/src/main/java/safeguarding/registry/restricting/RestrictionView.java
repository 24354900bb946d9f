package safeguarding.registry.restricting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.registry.restriction.Restriction;

/** A restriction, as the agency sees it that made it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestrictionView(UUID id, UUID concern, @Schema(maxLength = 64) @Nullable String agency,
        @Schema(maxLength = 60) String reason, LocalDate reviewOn, @Schema(maxLength = 100) String madeBy, Instant madeAt,
        @Nullable Instant liftedAt, long version) {

    static RestrictionView of(Restriction restriction) {
        return new RestrictionView(restriction.id(), restriction.concern(), restriction.agency(), restriction.reason(),
                restriction.reviewOn(), restriction.madeBy(), restriction.madeAt(), restriction.liftedAt(),
                restriction.version());
    }
}
