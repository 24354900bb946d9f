package safeguarding.registry.suggestion;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.web.Revision;

@Path("/v1/match-suggestions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("person-linker")
class SuggestionResource {

    private final SuggestionDesk desk;

    SuggestionResource(SuggestionDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "List pairs of records that may be of one person, those first about which people disagree, then the likeliest, with why")
    public SuggestionPage open(@RestQuery @Nullable @Size(max = 100) String after,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.open(SuggestionPlace.decoded(after), limit);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a suggestion and its score, field by field")
    public RestResponse<SuggestionView> read(UUID id) {
        return tagged(desk.read(id));
    }

    @PUT
    @Path("{id}/confirmation")
    @Operation(summary = "Say that the two records are of one person; an unidentified adult is identified so")
    public RestResponse<SuggestionView> confirm(UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid NewFinding finding) {
        return tagged(desk.confirm(id, finding, ifMatch));
    }

    @PUT
    @Path("{id}/rejection")
    @Operation(summary = "Say that the two records are of two people; it is not suggested again while that stands")
    public RestResponse<SuggestionView> reject(UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid NewFinding finding) {
        return tagged(desk.reject(id, finding, ifMatch));
    }

    private static RestResponse<SuggestionView> tagged(SuggestionView view) {
        return RestResponse.ResponseBuilder.ok(view).header(HttpHeaders.ETAG, Revision.etag(view.version())).build();
    }
}
