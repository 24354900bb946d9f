package safeguarding.registry.linking;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.web.Once;
import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;

@Path("/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("person-linker")
class LinkingResource {

    private final LinkingDesk desk;
    private final Once once;

    LinkingResource(LinkingDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    @POST
    @Path("people/searches")
    @Operation(summary = "Find records of people by identifier, or by full name and exact date of birth")
    public PersonHits search(@NotNull @Valid PersonQuery query) {
        return desk.search(query);
    }

    @POST
    @Path("link-decisions")
    @Operation(summary = "Decide that two records are, or are not, of one person; an unidentified adult is identified so")
    @APIResponse(responseCode = "201", description = "Decided", content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response decide(@NotNull @Valid NewLinkDecision decision) {
        return once.create(decision, () -> desk.decide(decision));
    }

    @GET
    @Path("link-decisions/{id}")
    @Operation(summary = "Read one of your agency's decisions")
    public RestResponse<LinkDecisionView> read(UUID id) {
        return tagged(desk.read(id));
    }

    @PUT
    @Path("link-decisions/{id}/withdrawal")
    @Operation(summary = "Take a decision back; whoever was told because of it gets a recall")
    public RestResponse<LinkDecisionView> withdraw(UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid NewWithdrawal withdrawal) {
        return tagged(desk.withdraw(id, withdrawal, ifMatch));
    }

    private static RestResponse<LinkDecisionView> tagged(LinkDecisionView view) {
        return RestResponse.ResponseBuilder.ok(view).header(HttpHeaders.ETAG, Revision.etag(view.version())).build();
    }
}
