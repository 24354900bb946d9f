package safeguarding.referral.note;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

import safeguarding.kit.web.Revision;
import safeguarding.referral.receipted.NamedReceipt;
import safeguarding.referral.receipted.NewReceipt;

@Path("/v1/strategy-discussions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({ "practitioner", "triage-officer" })
@Tag(name = "Strategy discussions", description = "What agencies discuss and decide together about a child, from wherever they are.")
class NoteResource {

    private static final String IF_MATCH = "The ETag of the note that was read; needed.";

    private final NoteDesk desk;

    NoteResource(NoteDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(operationId = "listStrategyDiscussions", summary = "See what your agency is invited to, and which notes wait to be received")
    public DiscussionPage list(@BeanParam @Valid DiscussionQuery query) {
        return desk.page(query);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readStrategyDiscussion", summary = "Read a discussion that you are invited to; once concluded, its note")
    public RestResponse<DiscussionView> read(UUID id) {
        return shown(desk.read(id));
    }

    @GET
    @Path("{id}/versions/{version}")
    @Operation(operationId = "readStrategyDiscussionVersion", summary = "Read it as it was, if your agency was invited then")
    public RestResponse<DiscussionView> readVersion(UUID id, @Min(1) long version) {
        return shown(desk.readVersion(id, version));
    }

    @PUT
    @Path("{id}/receipt")
    @Operation(operationId = "receiveStrategyNote", summary = "Say by name that the note has come; the first who says so stands")
    public NamedReceipt receive(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewReceipt receipt) {
        return desk.receive(id, ifMatch, receipt);
    }

    private static RestResponse<DiscussionView> shown(DiscussionView view) {
        return RestResponse.ResponseBuilder.ok(view).header(HttpHeaders.ETAG, Revision.etag(view.version())).build();
    }
}
