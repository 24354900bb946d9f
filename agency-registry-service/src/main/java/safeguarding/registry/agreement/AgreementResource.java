package safeguarding.registry.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

import safeguarding.kit.problem.Problem;
import safeguarding.kit.web.Revision;

// By what rules their records are shared is for every party to see.
@Path("/v1/agreements")
@RolesAllowed({ "referrer", "practitioner", "offender-manager", "disclosure-officer", "person-linker", "registry-admin",
        "auditor" })
class AgreementResource {

    private static final String TAKEN = "The number is taken or not the next, or another agreement is in force on these days.";

    private final AgreementPublisher publisher;

    AgreementResource(AgreementPublisher publisher) {
        this.publisher = publisher;
    }

    @PUT
    @Path("{id}/versions/{version}")
    @RolesAllowed("registry-admin")
    @Operation(summary = "Publishes the next version of an agreement. The same one again changes nothing; a published one never changes.")
    @APIResponse(responseCode = "200", description = "This version was published before, just so.")
    @APIResponse(responseCode = "201", description = "Published, new")
    @APIResponse(responseCode = "409", description = TAKEN, content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    public RestResponse<AgreementDocument> publish(
            @PathParam("id") @Pattern(regexp = AgreementDocument.ID, message = AgreementDocument.ID_RULE) String id,
            @PathParam("version") int version,
            @NotNull @Valid AgreementDocument agreement) {
        boolean isNew = publisher.publish(id, version, agreement);
        RestResponse.ResponseBuilder<AgreementDocument> answer = RestResponse.ResponseBuilder
                .create(isNew ? RestResponse.Status.CREATED : RestResponse.Status.OK, agreement);
        if (isNew) {
            answer.header(HttpHeaders.LOCATION, "/registry/v1/agreements/" + id + "/versions/" + version);
        }
        return answer.header(HttpHeaders.ETAG, Revision.etag(version)).build();
    }

    @GET
    @Path("{id}/versions/{version}")
    @Operation(summary = "Reads one version of an agreement, in force or not.")
    public RestResponse<AgreementDocument> read(
            @PathParam("id") @Pattern(regexp = AgreementDocument.ID, message = AgreementDocument.ID_RULE) String id,
            @PathParam("version") int version) {
        return RestResponse.ResponseBuilder.ok(publisher.read(id, version)).header(HttpHeaders.ETAG, Revision.etag(version))
                .build();
    }

    @GET
    @Operation(summary = "Lists the versions of all agreements.")
    public AgreementPage list(@BeanParam @Valid AgreementList list) {
        return publisher.list(list);
    }
}
