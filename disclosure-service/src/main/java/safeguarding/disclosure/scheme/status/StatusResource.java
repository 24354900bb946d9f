package safeguarding.disclosure.scheme.status;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * Asked by a force's own website or front desk for an applicant who has his code. Whoever asks here sees what the applicant
 * sees, and has no right to more.
 */
@Path("/v1/applicant-statuses")
@RolesAllowed("applicant-contact")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sarah's Law", description = "Applications under the Child Sex Offender Disclosure Scheme.")
class StatusResource {

    private final ApplicantStatuses statuses;

    StatusResource(ApplicantStatuses statuses) {
        this.statuses = statuses;
    }

    @POST
    @Operation(operationId = "seeApplicantStatus", summary = "See what an applicant may see, whether anything is held or not")
    public RestResponse<ApplicantStatus> see(@Valid @NotNull StatusQuestion question) {
        return ResponseBuilder.ok(statuses.see(question)).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
