package safeguarding.disclosure.scheme.intelligence;

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
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.vertx.core.http.HttpServerRequest;
import safeguarding.disclosure.scheme.safeguarding.ChildrensServices;
import safeguarding.disclosure.scheme.safeguarding.NewReferral;
import safeguarding.kit.request.Discretion;
import safeguarding.kit.web.Once;
import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;

@Path("/v1/scheme-intelligence")
@RolesAllowed("scheme-officer")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sarah's Law")
class IntelligenceResource {

    private static final String IF_MATCH = "The ETag of the intelligence as it was read; needed.";

    private final IntelligenceDesk desk;
    private final ChildrensServices services;
    private final Once once;
    private final Discretion discretion;
    private final HttpServerRequest http;
    private final ObjectMapper json;

    IntelligenceResource(IntelligenceDesk desk, ChildrensServices services, Once once, Discretion discretion,
            HttpServerRequest http,
            ObjectMapper json) {
        this.desk = desk;
        this.services = services;
        this.once = once;
        this.discretion = discretion;
        this.http = http;
        this.json = json;
    }

    @POST
    @Operation(operationId = "keepIntelligence", summary = "Keep what somebody tells who is not known or names no child")
    @APIResponse(responseCode = "201", description = "Kept.", content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response keep(@Valid @NotNull NewIntelligence said) {
        // Whoever rings without a name may be recognised by the minute in which he rang.
        discretion.ask();
        return once.create(Recognised.under(http.getHeader("Idempotency-Key"), said, json), () -> desk.keep(said));
    }

    @GET
    @Operation(operationId = "listIntelligence", summary = "List intelligence of your force; what nobody has passed on comes first")
    public RestResponse<IntelligencePage> list(@BeanParam @Valid IntelligenceList list) {
        return ResponseBuilder.ok(desk.list(list)).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readIntelligence", summary = "Read intelligence of your force")
    public RestResponse<IntelligenceView> read(UUID id) {
        IntelligenceView found = desk.read(id);
        return ResponseBuilder.ok(found).header(HttpHeaders.ETAG, Revision.etag(found.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @PUT
    @Path("{id}/passing-on")
    @Operation(operationId = "passIntelligenceOn", summary = "Say to whom it went")
    public RestResponse<Receipt> passOn(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull PassingOn on) {
        Receipt receipt = desk.passOn(id, ifMatch, on);
        return ResponseBuilder.ok(receipt).header(HttpHeaders.ETAG, Revision.etag(receipt.version())).build();
    }

    @POST
    @Path("{id}/referrals")
    @Operation(operationId = "referIntelligence", summary = "Tell children's services at once")
    @APIResponse(responseCode = "201", description = "Told.", content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response refer(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewReferral referral) {
        services.require(referral.agency());
        return once.create(referral, () -> desk.refer(id, ifMatch, referral));
    }
}
