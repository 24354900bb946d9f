package safeguarding.referral.parity;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import safeguarding.kit.clock.OurTimes;

@Path("/v1/referrer-parity")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("auditor")
@Tag(name = "Parity", description = "Whether referrals go the same way whoever made them.")
class ParityResource {

    private final ParityDesk desk;

    ParityResource(ParityDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(operationId = "reportReferrerParity", summary = "Count what became of referrals, by what is known of who made them")
    public ParityReport report(@QueryParam("from") @NotNull @OurTimes LocalDate from,
            @QueryParam("to") @NotNull @OurTimes LocalDate to) {
        return desk.report(from, to);
    }
}
