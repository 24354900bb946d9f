package safeguarding.disclosure.scheme.office;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import safeguarding.disclosure.scheme.decision.ApplicationDecision;
import safeguarding.disclosure.scheme.intake.NewApplication;
import safeguarding.disclosure.scheme.status.ReturnCode;
import safeguarding.kit.web.Once;
import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;

/** Applications: taken, listed and read. */
@Path("/v1/scheme-applications")
@RolesAllowed("scheme-officer")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sarah's Law")
class ApplicationResource {

    private final IntakeDesk intake;
    private final CaseDesk cases;
    private final Once once;

    ApplicationResource(IntakeDesk intake, CaseDesk cases, Once once) {
        this.intake = intake;
        this.cases = cases;
        this.once = once;
    }

    @POST
    @Operation(operationId = "takeApplication", summary = "Take an application of somebody who says who he is and names children")
    @APIResponse(responseCode = "201", description = "Taken.", content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response take(@Valid @NotNull NewApplication said) {
        return once.create(said, () -> intake.take(said));
    }

    @GET
    @Operation(operationId = "listOpenApplications", summary = "List the applications of your force that are open, or have something due or late")
    public RestResponse<OpenPage> list(@BeanParam @Valid OpenList list) {
        return ResponseBuilder.ok(cases.list(list)).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readApplication", summary = "Read an application of your force, with its clocks")
    public RestResponse<CaseView> read(UUID id) {
        CaseView found = cases.read(id);
        return ResponseBuilder.ok(found).header(HttpHeaders.ETAG, Revision.etag(found.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @GET
    @Path("{id}/decisions/{decision}")
    @Operation(operationId = "readApplicationDecision", summary = "Read the record of a decision on an application")
    public RestResponse<ApplicationDecision> readDecision(UUID id, UUID decision) {
        return ResponseBuilder.ok(cases.readDecision(id, decision)).header(HttpHeaders.ETAG, Revision.etag(1))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @PUT
    @Path("{id}/return-code")
    @Operation(operationId = "giveReturnCode", summary = "Give the applicant a reference and a code to ask how it stands; any before stop working")
    public RestResponse<ReturnCode> giveCode(UUID id) {
        return ResponseBuilder.ok(cases.giveCode(id)).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
