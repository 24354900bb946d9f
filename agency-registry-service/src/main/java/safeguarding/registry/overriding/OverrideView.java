package safeguarding.registry.overriding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.registry.override.RoutingOverride;
import safeguarding.registry.routing.Detail;

/** An override, as the agency sees it that made it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OverrideView(UUID id, UUID concern, @Schema(maxLength = 64) String agency, RoutingOverride.Verdict verdict,
        @Nullable Detail detail, @Schema(maxLength = 60) String reason, LocalDate reviewOn,
        @Schema(maxLength = 100) String decidedBy, Instant decidedAt, @Nullable Instant withdrawnAt, long version) {

    static OverrideView of(RoutingOverride override) {
        return new OverrideView(override.id(), override.concern(), override.agency(), override.verdict(), override.detail(),
                override.reason(), override.reviewOn(), override.decidedBy(), override.decidedAt(), override.withdrawnAt(),
                override.version());
    }
}
