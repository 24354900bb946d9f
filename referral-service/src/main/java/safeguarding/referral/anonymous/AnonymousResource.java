package safeguarding.referral.anonymous;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;

import safeguarding.kit.caller.ProfessionalsGiveTheirName;
import safeguarding.kit.request.RequestIds;
import safeguarding.referral.puzzle.Puzzle;

@Path("/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Anonymous referrals", description = "For anybody, without a token. Nothing is kept by which whoever writes could be found.")
class AnonymousResource {

    private final AnonymousDesk desk;
    private final RequestIds ids;

    AnonymousResource(AnonymousDesk desk, RequestIds ids) {
        this.desk = desk;
        this.ids = ids;
    }

    @GET
    @Path("anonymous-challenges")
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @Operation(operationId = "askForChallenge", summary = "Ask for a puzzle; each of the other calls needs a solved one")
    public Puzzle challenge() {
        return desk().challenge();
    }

    @POST
    @Path("anonymous-referrals")
    @ResponseStatus(201)
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @Operation(operationId = "referAnonymously", summary = "Tell what is worrying, without a name; the code to come back is shown once")
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(schema = @Schema(implementation = AnonymousReceipt.class)))
    @APIResponse(responseCode = "503", description = "Too many codes are made at once; see Retry-After. Nothing was taken in.")
    public AnonymousReceipt take(@Valid @NotNull NewAnonymousReferral referral) {
        return desk().take(referral);
    }

    @POST
    @Path("anonymous-conversations")
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @Operation(operationId = "openAnonymousConversation", summary = "Come back with reference and code, and see what was asked")
    public Conversation open(@Valid @NotNull NewReturn back) {
        return desk().open(back);
    }

    @POST
    @Path("anonymous-additions")
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @Operation(operationId = "addAnonymously", summary = "Add something, or answer a question, with reference and code")
    @APIResponse(responseCode = "200", description = "Taken in.", content = @Content(schema = @Schema(implementation = AdditionReceipt.class)))
    @APIResponse(responseCode = "409", description = "There are as many additions as there can be.")
    public AdditionReceipt add(@Valid @NotNull NewAddition addition) {
        return desk().add(addition);
    }

    /** By another spelling of the address somebody could come here of whom too much is known by now. */
    private AnonymousDesk desk() {
        if (!ids.isAnonymous()) {
            throw new ProfessionalsGiveTheirName();
        }
        return desk;
    }
}
