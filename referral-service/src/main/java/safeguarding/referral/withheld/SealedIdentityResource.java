package safeguarding.referral.withheld;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

import safeguarding.kit.web.Once;
import safeguarding.kit.web.Receipt;

@Path("/v1/sealed-identities/{referral}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("identity-custodian")
@Tag(name = "Sealed identities", description = "Names of people who asked not to be named, opened by two people with a reason.")
class SealedIdentityResource {

    private static final String NOT_READY = "It is not in a state that allows this.";

    private final WithheldDesk desk;
    private final OpeningDesk openings;
    private final Once once;

    SealedIdentityResource(WithheldDesk desk, OpeningDesk openings, Once once) {
        this.desk = desk;
        this.openings = openings;
        this.once = once;
    }

    @PUT
    @RolesAllowed("referrer")
    @Operation(operationId = "sealIdentity", summary = "Seal who has made a referral of your agency; nobody sees it again without two people")
    @APIResponse(responseCode = "200", description = "Sealed.")
    @APIResponse(responseCode = "409", description = "The referrer is sealed already, or is anonymous.")
    @APIResponse(responseCode = "503", description = "No key is set up. Nothing was kept.")
    public SealedView seal(UUID referral, @Valid @NotNull WithheldIdentity identity) {
        return desk.seal(referral, identity);
    }

    @GET
    @RolesAllowed({ "referrer", "practitioner", "identity-custodian" })
    @Operation(operationId = "readSealedIdentity", summary = "Read that an identity is sealed, and who has opened it when and why")
    public SealedView read(UUID referral) {
        return desk.read(referral);
    }

    @POST
    @Path("openings")
    @Operation(operationId = "requestOpening", summary = "Ask to open a sealed identity, with the reason")
    @APIResponse(responseCode = "201", description = "Asked.", content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response request(UUID referral, @Valid @NotNull NewOpening opening) {
        return once.create(opening, () -> openings.request(referral, opening));
    }

    @PUT
    @Path("openings/{opening}/consent")
    @Operation(operationId = "consentToOpening", summary = "Consent, as a second person, to opening a sealed identity")
    @APIResponse(responseCode = "200", description = "Consented to.")
    @APIResponse(responseCode = "409", description = NOT_READY)
    public OpeningView consent(UUID referral, UUID opening) {
        return openings.consent(referral, opening);
    }

    @PUT
    @Path("openings/{opening}/reading")
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @Operation(operationId = "openSealedIdentity", summary = "Look at a sealed identity, once, as the person who asked")
    @APIResponse(responseCode = "200", description = "Shown this once.")
    @APIResponse(responseCode = "409", description = NOT_READY)
    @APIResponse(responseCode = "503", description = "The key or the second role is not set up.")
    public WithheldIdentity open(UUID referral, UUID opening) {
        return openings.open(referral, opening);
    }
}
