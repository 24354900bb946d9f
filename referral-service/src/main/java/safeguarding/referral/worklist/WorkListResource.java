package safeguarding.referral.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/work-list")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({ "triage-officer", "partnership-officer" })
@Tag(name = "Triage", description = "What a hub makes of the referrals it receives, and the clocks that run on it.")
class WorkListResource {

    private final WorkListDesk desk;

    WorkListResource(WorkListDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(operationId = "readWorkList", summary = "See what your hub has still to do, the most urgent first, with what was missed")
    public WorkListPage read(@BeanParam @Valid WorkListQuery query) {
        return desk.page(query);
    }
}
