package safeguarding.kit.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

// The other services witness each other's log, so that a database that was set back is noticed.
@Path("/v1/trail")
@RolesAllowed({ "auditor", "witness" })
class SealResource {

    private final SealDesk seal;

    SealResource(SealDesk seal) {
        this.seal = seal;
    }

    @GET
    @Path("checkpoint")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(summary = "The present state of the sealed log, a signed note (C2SP tlog-checkpoint).")
    public String checkpoint() {
        return seal.checkpoint();
    }

    @GET
    @Path("keys")
    @Operation(summary = "The keys with which checkpoints are signed or were, as verifier keys of signed notes. Compare them with what you were"
            + " given by another way.")
    public Proof.KeysView keys() {
        return seal.keys();
    }

    @GET
    @Path("consistency-proof")
    @Operation(summary = "Proves that the log of one size is the beginning of the log of another (RFC 9162 §2.1.4).")
    public Proof.ConsistencyView consistency(
            @Parameter(description = "The smaller size.", example = "3") @QueryParam("from") @NotNull @PositiveOrZero @Nullable Long from,
            @Parameter(description = "The larger size.", example = "9") @QueryParam("to") @NotNull @PositiveOrZero @Nullable Long to) {
        return seal.consistency(from, to);
    }
}
