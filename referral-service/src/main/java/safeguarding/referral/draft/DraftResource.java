package safeguarding.referral.draft;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.web.Once;
import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;
import safeguarding.referral.content.NewReferral;
import safeguarding.referral.form.NewWithdrawal;

@Path("/v1/referral-drafts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("referrer")
@Tag(name = "Drafts", description = "Referrals that were begun and not submitted; nobody else is told of them.")
class DraftResource {

    private static final String IF_MATCH = "The ETag of the version that was read; needed.";

    private final DraftDesk desk;
    private final DraftList list;
    private final Once once;

    DraftResource(DraftDesk desk, DraftList list, Once once) {
        this.desk = desk;
        this.list = list;
        this.once = once;
    }

    @POST
    @Operation(operationId = "beginDraft", summary = "Keep a referral as a draft: seen by your agency alone until it is submitted")
    @APIResponse(responseCode = "201", description = "Kept.", content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response begin(@Valid @NotNull NewReferral referral) {
        return once.create(referral, () -> desk.begin(referral));
    }

    @GET
    @Operation(operationId = "listDrafts", summary = "See which drafts your agency has not submitted, the oldest first, with their age")
    public DraftPage page(@BeanParam @Valid DraftQuery query) {
        return list.page(query);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readDraft", summary = "Read a draft of your agency")
    public RestResponse<DraftView> read(UUID id) {
        DraftView draft = desk.read(id);
        return RestResponse.ResponseBuilder.ok(draft).header(HttpHeaders.ETAG, Revision.etag(draft.version())).build();
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "amendDraft", summary = "Put another form in the place of the draft's")
    public RestResponse<Receipt> amend(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewReferral referral) {
        return changed(desk.amend(id, ifMatch, referral));
    }

    @PUT
    @Path("{id}/submission")
    @Operation(operationId = "submitDraft", summary = "Submit a draft: it becomes a referral, and clocks start now")
    public RestResponse<SubmittedDraft> submit(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch) {
        SubmittedDraft submitted = desk.submit(id, ifMatch);
        return RestResponse.ResponseBuilder.ok(submitted).header(HttpHeaders.ETAG, Revision.etag(submitted.version())).build();
    }

    @PUT
    @Path("{id}/withdrawal")
    @Operation(operationId = "withdrawDraft", summary = "Give a draft up, with the reason")
    public RestResponse<Receipt> withdraw(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewWithdrawal withdrawal) {
        return changed(desk.withdraw(id, ifMatch, withdrawal));
    }

    private static RestResponse<Receipt> changed(Receipt receipt) {
        return RestResponse.ResponseBuilder.ok(receipt).header(HttpHeaders.ETAG, Revision.etag(receipt.version())).build();
    }
}
