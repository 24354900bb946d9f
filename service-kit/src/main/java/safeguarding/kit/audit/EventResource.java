package safeguarding.kit.audit;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/trail")
@RolesAllowed("auditor")
class EventResource {

    private static final String LINES = "application/x-ndjson";

    private static final String EXPORTED = "Header, entries, leaf hashes, and a signed trailer; a line each.";
    private static final String EXPORTS = "Exports entries, lines of JSON that can be verified without this service. It ends at a"
            + " checkpoint, so it may have more than was asked for. It is an entry of its own, written before the first byte.";
    private static final String ABOUT_SIZE = "The size of the tree; the present one unless stated.";

    private final Auditing auditing;
    private final SealDesk seal;
    private final ExportDesk exports;

    EventResource(Auditing auditing, SealDesk seal, ExportDesk exports) {
        this.auditing = auditing;
        this.seal = seal;
        this.exports = exports;
    }

    @GET
    @Path("events")
    @Operation(summary = "Searches the trail. The search is an entry of the trail itself, with a digest of what was asked.")
    public EventPage events(@BeanParam @Valid EventQuery query) {
        return auditing.search(query);
    }

    @GET
    @Path("events/{id}/inclusion-proof")
    @Operation(summary = "Proves that an entry is in the sealed log (RFC 9162 §2.1.3).")
    public Proof.InclusionView inclusion(@PathParam("id") UUID id,
            @Parameter(description = ABOUT_SIZE) @QueryParam("size") @PositiveOrZero @Nullable Long size) {
        return seal.inclusion(id, size);
    }

    @GET
    @Path("export")
    @Produces(LINES)
    @Operation(summary = EXPORTS)
    @APIResponse(responseCode = "200", description = EXPORTED, content = @Content(mediaType = LINES, schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput export(@BeanParam @Valid ExportSpan span) {
        return exports.export(span.from(), span.to());
    }

    @GET
    @Path("contents/{subject}/{version}")
    @RolesAllowed("content-auditor")
    @Operation(summary = "Hands out a version of a record byte for byte, with the salt of its digest, to prove it by hashing it again.")
    public Proof.ContentView content(@PathParam("subject") UUID subject, @PathParam("version") @PositiveOrZero long version) {
        return auditing.content(subject, version);
    }
}
