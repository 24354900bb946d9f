package safeguarding.referral.disputing;

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

import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;
import safeguarding.referral.argument.NewAnswer;
import safeguarding.referral.argument.NewMove;
import safeguarding.referral.argument.NewSettlement;

@Path("/v1/disagreements")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({ "practitioner", "triage-officer", "partnership-officer" })
@Tag(name = "Disagreements", description = "What professionals do not agree about, stage by stage. Nothing that is done for a child waits for it.")
class DisagreementResource {

    private static final String IF_MATCH = "The ETag of the disagreement that was read; needed.";

    private final DisputeDesk desk;
    private final ReadingDesk readers;

    DisagreementResource(DisputeDesk desk, ReadingDesk readers) {
        this.desk = desk;
        this.readers = readers;
    }

    @GET
    @Operation(operationId = "listDisagreements", summary = "See in which disagreements your agency has a part, and what it owes")
    public DisagreementPage list(@BeanParam @Valid DisagreementQuery query) {
        return readers.page(query);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readDisagreement", summary = "Read a disagreement in which your agency has a part, with each stage's answer")
    public RestResponse<DisagreementView> read(UUID id) {
        return shown(readers.read(id));
    }

    @GET
    @Path("{id}/versions/{version}")
    @Operation(operationId = "readDisagreementVersion", summary = "Read a disagreement as it was at one of its versions")
    public RestResponse<DisagreementView> readVersion(UUID id, @Min(1) long version) {
        return shown(readers.readVersion(id, version));
    }

    @PUT
    @Path("{id}/answer")
    @Operation(operationId = "answerDisagreement", summary = "Say, for the stage at which it stands, what is made of it, with reasons")
    public RestResponse<Receipt> answer(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewAnswer answer) {
        return changed(desk.answer(id, ifMatch, answer));
    }

    @PUT
    @Path("{id}/stage")
    @Operation(operationId = "moveDisagreementUp", summary = "Take it to the next stage; nobody has to wait for an answer")
    public RestResponse<Receipt> moveUp(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewMove move) {
        return changed(desk.moveUp(id, ifMatch, move));
    }

    @PUT
    @Path("{id}/settlement")
    @Operation(operationId = "settleDisagreement", summary = "Say that it is over: agreed, withdrawn, or determined by the partnership")
    public RestResponse<Receipt> settle(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewSettlement settlement) {
        return changed(desk.settle(id, ifMatch, settlement));
    }

    private static RestResponse<DisagreementView> shown(DisagreementView view) {
        return RestResponse.ResponseBuilder.ok(view).header(HttpHeaders.ETAG, Revision.etag(view.version())).build();
    }

    private static RestResponse<Receipt> changed(Receipt receipt) {
        return RestResponse.ResponseBuilder.ok(receipt).header(HttpHeaders.ETAG, Revision.etag(receipt.version())).build();
    }
}
