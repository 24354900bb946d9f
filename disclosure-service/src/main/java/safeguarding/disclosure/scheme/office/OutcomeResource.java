package safeguarding.disclosure.scheme.office;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.deliberation.NewDecision;
import safeguarding.disclosure.scheme.conclusion.Conclusion;
import safeguarding.disclosure.scheme.safeguarding.ChildrensServices;
import safeguarding.disclosure.scheme.safeguarding.NewReferral;
import safeguarding.disclosure.scheme.safetyplan.SafetyPlan;
import safeguarding.disclosure.scheme.undertaking.Meeting;
import safeguarding.kit.web.Once;
import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;

/** What comes of an application. */
@Path("/v1/scheme-applications")
@RolesAllowed("scheme-officer")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sarah's Law")
class OutcomeResource {

    private static final String IF_MATCH = "The ETag of the application as it was read; needed.";

    private final OutcomeDesk outcomes;
    private final EndDesk ends;
    private final ChildrensServices services;
    private final Once once;

    OutcomeResource(OutcomeDesk outcomes, EndDesk ends, ChildrensServices services, Once once) {
        this.outcomes = outcomes;
        this.ends = ends;
        this.services = services;
        this.once = once;
    }

    @POST
    @Path("{id}/decisions")
    @Operation(operationId = "decideOnApplication", summary = "Decide whether to disclose, or decide anew; what is decided never changes")
    @APIResponse(responseCode = "201", description = "Decided.", content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response decide(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewDecision said) {
        return once.create(said, () -> outcomes.decide(id, ifMatch, said));
    }

    @PUT
    @Path("{id}/disclosure")
    @Operation(operationId = "recordDisclosure", summary = "Record the meeting with whoever is best placed to protect the child")
    public RestResponse<Receipt> give(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull Meeting said) {
        return changed(outcomes.give(id, ifMatch, said));
    }

    @PUT
    @Path("{id}/safety-plan")
    @Operation(operationId = "recordSafetyPlan", summary = "Record what keeps the child safe from now on")
    public RestResponse<Receipt> plan(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull SafetyPlan said) {
        return changed(outcomes.plan(id, ifMatch, said));
    }

    @PUT
    @Path("{id}/conclusion")
    @Operation(operationId = "concludeApplication", summary = "End an application, by one of the outcomes of the scheme")
    public RestResponse<Receipt> conclude(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull Conclusion said) {
        return changed(ends.conclude(id, ifMatch, said));
    }

    @POST
    @Path("{id}/referrals")
    @Operation(operationId = "referToChildrensServices", summary = "Tell children's services at once; an application that is open leaves the scheme")
    @APIResponse(responseCode = "201", description = "Told.", content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response refer(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewReferral said) {
        services.require(said.agency());
        return once.create(said, () -> ends.refer(id, ifMatch, said));
    }

    private static RestResponse<Receipt> changed(Receipt receipt) {
        return ResponseBuilder.ok(receipt).header(HttpHeaders.ETAG, Revision.etag(receipt.version())).build();
    }
}
