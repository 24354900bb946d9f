package safeguarding.disclosure.enquiry;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.web.Receipt;
import safeguarding.kit.web.Revision;

/** Questions to an agency of which an offender said that a family gets its services. */
@Path("/v1/involvement-enquiries")
@RolesAllowed("practitioner")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class EnquiryResource {

    private static final String IF_MATCH = "The ETag of the version that was read; needed.";

    private final EnquiryDesk desk;

    EnquiryResource(EnquiryDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "List the enquiries that wait for an answer of your agency")
    public RestResponse<EnquiryView.EnquiryList> list() {
        return ResponseBuilder.ok(desk.list()).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read an enquiry to your agency: whom to ring")
    public RestResponse<EnquiryView> read(UUID id) {
        EnquiryView view = desk.read(id);
        return ResponseBuilder.ok(view).header(HttpHeaders.ETAG, Revision.etag(view.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @PUT
    @Path("{id}/answer")
    @Operation(summary = "Answer an enquiry to your agency")
    public RestResponse<Receipt> answer(UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = IF_MATCH, schema = @Schema(maxLength = 100)) @Nullable String ifMatch,
            @Valid @NotNull NewReply reply) {
        Receipt receipt = desk.answer(id, ifMatch, reply);
        return ResponseBuilder.ok(receipt).header(HttpHeaders.ETAG, Revision.etag(receipt.version())).build();
    }
}
