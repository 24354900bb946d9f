package safeguarding.registry.hsds;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** An agency as an HSDS organization. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record HsdsOrganization(UUID id, @Schema(maxLength = 200) String name, @Schema(maxLength = 200) @Nullable String alternateName,
        @Schema(maxLength = 1000) String description, @Schema(maxItems = 50) List<Identifier> organizationIdentifiers,
        @Schema(maxItems = 10) List<HsdsAttribute> attributes) {

    /** A code that holds today. HSDS wants the scheme by an org-id.guide code as well, which our schemes do not have. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    @Schema(name = "HsdsOrganizationIdentifier")
    record Identifier(UUID id, @Schema(maxLength = 20) String identifierType, @Schema(maxLength = 40) String identifier) {
    }
}
