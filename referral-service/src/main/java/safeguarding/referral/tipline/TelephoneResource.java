package safeguarding.referral.tipline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import safeguarding.kit.request.Discretion;
import safeguarding.kit.web.Once;
import safeguarding.kit.web.Receipt;
import safeguarding.referral.anonymous.Telling;
import safeguarding.referral.wording.Wordings;

@Path("/v1/telephone-referrals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("referrer")
@Tag(name = "Tipline", description = "Anonymous referrals at the agency that received them.")
class TelephoneResource {

    private final TelephoneDesk desk;
    private final Once once;
    private final Discretion discretion;

    TelephoneResource(TelephoneDesk desk, Once once, Discretion discretion) {
        this.desk = desk;
        this.once = once;
        this.discretion = discretion;
    }

    @POST
    @Operation(operationId = "recordTelephoneReferral", summary = "Type what an anonymous person says on the telephone")
    @APIResponse(responseCode = "201", description = "Recorded.", content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response record(@Valid @NotNull Telling told) {
        // The exchange of a telephone system knows who rang in which minute.
        discretion.ask();
        Wordings.Cleaned<Telling> cleaned = desk.cleaned(told);
        return once.create(cleaned.form().withoutAccount(), () -> desk.take(cleaned));
    }
}
