package safeguarding.referral.chairing;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;
import safeguarding.referral.attendance.NewAttendance;
import safeguarding.referral.minute.NewMinute;

@Path("/v1/strategy-discussions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({ "practitioner", "triage-officer" })
@Tag(name = "Strategy discussions", description = "What agencies discuss and decide together about a child, from wherever they are.")
class ChairResource {

    private static final String IF_MATCH = "The ETag of the strategy discussion that was read; needed.";

    private final ChairDesk desk;

    ChairResource(ChairDesk desk) {
        this.desk = desk;
    }

    @PUT
    @Path("{id}/attendance")
    @Operation(operationId = "holdStrategyDiscussion", summary = "Say when it was held and who took part how; the quorum follows")
    public RestResponse<Receipt> hold(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewAttendance attendance) {
        return changed(desk.hold(id, ifMatch, attendance));
    }

    @PUT
    @Path("{id}/conclusion")
    @Operation(operationId = "concludeStrategyDiscussion", summary = "Say what was decided for each child; the note goes to all invited")
    public RestResponse<Receipt> conclude(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewMinute minute) {
        return changed(desk.conclude(id, ifMatch, minute));
    }

    @PUT
    @Path("{id}/cancellation")
    @Operation(operationId = "cancelStrategyDiscussion", summary = "Say that it is not to be, and why")
    public RestResponse<Receipt> cancel(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewCancellation cancellation) {
        return changed(desk.cancel(id, ifMatch, cancellation));
    }

    private static RestResponse<Receipt> changed(Receipt receipt) {
        return RestResponse.ResponseBuilder.ok(receipt).header(HttpHeaders.ETAG, Revision.etag(receipt.version())).build();
    }
}
