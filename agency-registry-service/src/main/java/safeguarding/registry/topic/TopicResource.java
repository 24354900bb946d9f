package safeguarding.registry.topic;

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
@Path("/v1/topic")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("agency-admin")
class TopicResource {

    private final TopicDesk desk;

    TopicResource(TopicDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "See your agency's own topic at the broker, whether its systems may read it, and how far it has got")
    public RestResponse<TopicView> read() {
        return tagged(desk.read(), RestResponse.Status.OK);
    }

    @PUT
    @Operation(summary = "Have whatever comes into your agency's inbox written to a topic that only its systems may read")
    @APIResponse(responseCode = "200", description = "As it is now; opening one that was closed needs If-Match.")
    @APIResponse(responseCode = "201", description = "Chosen, new; it can be read as soon as it says that it is readable.")
    public RestResponse<TopicView> choose(@RestHeader(HttpHeaders.IF_MATCH) @Size(max = 80) @Nullable String ifMatch) {
        TopicDesk.Chosen chosen = desk.choose(ifMatch);
        return tagged(chosen.topic(), chosen.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK);
    }

    @PUT
    @Path("closure")
    @Operation(summary = "Have nothing written there any more, and nobody read it; the inbox goes on")
    public RestResponse<TopicView> close() {
        return tagged(desk.close(), RestResponse.Status.OK);
    }

    @PUT
    @Path("replay")
    @Operation(summary = "Have everything written again since a time, or after a cursor of the inbox, under the same ids")
    public RestResponse<TopicView> replay(@NotNull @Valid NewReplay replay) {
        return tagged(desk.replay(replay), RestResponse.Status.OK);
    }

    private static RestResponse<TopicView> tagged(TopicView topic, RestResponse.Status status) {
        return RestResponse.ResponseBuilder.create(status, topic)
                .header(HttpHeaders.ETAG, Revision.etag(topic.version())).build();
    }
}
