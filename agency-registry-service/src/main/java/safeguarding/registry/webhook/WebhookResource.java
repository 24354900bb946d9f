package safeguarding.registry.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.web.Revision;
import safeguarding.registry.delivery.NewReplay;

/** Always one's own agency's, so nobody can ask about another's. */
@Path("/v1/webhook")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("agency-admin")
class WebhookResource {

    private final WebhookDesk desk;

    WebhookResource(WebhookDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "See where your agency is called, and how far it has got")
    public RestResponse<WebhookView> read() {
        return tagged(desk.read(), RestResponse.Status.OK);
    }

    @PUT
    @Operation(summary = "Have your agency called at this address with whatever comes into its inbox; a new address gets a new secret, shown once")
    @APIResponse(responseCode = "200", description = "As it is now; another address needs If-Match.")
    @APIResponse(responseCode = "201", description = "Chosen, new")
    public RestResponse<WebhookView> choose(@RestHeader(HttpHeaders.IF_MATCH) @Size(max = 80) @Nullable String ifMatch,
            @NotNull @Valid NewWebhook webhook) {
        desk.check(webhook);
        WebhookDesk.Chosen chosen = desk.choose(webhook, ifMatch);
        return tagged(chosen.webhook(), chosen.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK);
    }

    @PUT
    @Path("rotation")
    @Operation(summary = "Make a new secret, shown once; the one before it goes on signing for a while")
    public RestResponse<WebhookView> rotate() {
        return tagged(desk.rotate(), RestResponse.Status.OK);
    }

    @PUT
    @Path("closure")
    @Operation(summary = "Be called no more; the inbox goes on")
    public RestResponse<WebhookView> close() {
        return tagged(desk.close(), RestResponse.Status.OK);
    }

    @PUT
    @Path("replay")
    @Operation(summary = "Have everything sent again since a time, or after a cursor of the inbox, under the same webhook-ids")
    public RestResponse<WebhookView> replay(@NotNull @Valid NewReplay replay) {
        return tagged(desk.replay(replay), RestResponse.Status.OK);
    }

    private static RestResponse<WebhookView> tagged(WebhookView webhook, RestResponse.Status status) {
        return RestResponse.ResponseBuilder.create(status, webhook)
                .header(HttpHeaders.ETAG, Revision.etag(webhook.version())).build();
    }
}
