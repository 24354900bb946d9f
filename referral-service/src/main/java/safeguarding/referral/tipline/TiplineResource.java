package safeguarding.referral.tipline;

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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.request.Discretion;
import safeguarding.kit.web.Once;
import safeguarding.kit.web.Receipt;
import safeguarding.referral.returncode.ReturnCodes;

@Path("/v1/tipline/referrals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("referrer")
@Tag(name = "Tipline", description = "Anonymous referrals at the agency that received them.")
class TiplineResource {

    private final TiplineDesk desk;
    private final CheckDesk checks;
    private final ReturnCodes codes;
    private final Once once;
    private final Discretion discretion;

    TiplineResource(TiplineDesk desk, CheckDesk checks, ReturnCodes codes, Once once, Discretion discretion) {
        this.desk = desk;
        this.checks = checks;
        this.codes = codes;
        this.once = once;
        this.discretion = discretion;
    }

    @GET
    @RolesAllowed({ "referrer", "practitioner" })
    @Operation(operationId = "listAnonymousReferrals", summary = "List the anonymous referrals that your agency received, oldest first")
    public TiplinePage list(@QueryParam("after") @Size(max = 100) @Nullable String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return desk.list(after, limit);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ "referrer", "practitioner" })
    @Operation(operationId = "readAnonymousReferral", summary = "Read what an anonymous person wrote, and what was asked")
    public TiplineView read(UUID id) {
        return desk.read(id);
    }

    @PUT
    @Path("{id}/texts/{text}/check")
    @Operation(operationId = "checkAnonymousText", summary = "Say in which words others may read a text; what was written goes")
    @APIResponse(responseCode = "200", description = "Checked, by a person who has signed in. Those who were told of the concerns can read it.")
    @APIResponse(responseCode = "409", description = "It was checked before.")
    public Receipt check(UUID id, UUID text, @Valid @NotNull NewCheck check) {
        return checks.check(id, text, check);
    }

    @POST
    @Path("{id}/questions")
    @Operation(operationId = "askAnonymousReferrer", summary = "Ask something that an anonymous person finds when he comes back")
    @APIResponse(responseCode = "201", description = "Asked.", content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response ask(UUID id, @Valid @NotNull NewQuestion question) {
        return once.create(question, () -> desk.ask(id, question.text()));
    }

    @PUT
    @Path("{id}/return-code")
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @Operation(operationId = "giveReturnCode", summary = "Make the code to be read out to somebody on the telephone; shown once")
    @APIResponse(responseCode = "200", description = "Shown this once.")
    @APIResponse(responseCode = "409", description = "There is one.")
    @APIResponse(responseCode = "503", description = "Too many codes are made at once; see Retry-After.")
    public CodeView giveCode(UUID id) {
        // Whoever is on the telephone is there in this minute.
        discretion.ask();
        return desk.giveCode(id, codes.prepare());
    }
}
