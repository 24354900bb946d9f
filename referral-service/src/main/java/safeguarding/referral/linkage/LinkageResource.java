package safeguarding.referral.linkage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/linkage-records")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("linkage-reader")
@Tag(name = "Linkage", description = "For the registry only: what identifies people and connects them, never what was said.")
class LinkageResource {

    private final LinkageDesk desk;

    LinkageResource(LinkageDesk desk) {
        this.desk = desk;
    }

    @POST
    @Operation(operationId = "readLinkageRecords", summary = "Read the whole present set of facts of up to 500 records")
    public LinkageRecords read(@Valid @NotNull LinkageIds wanted) {
        return desk.read(wanted);
    }
}
