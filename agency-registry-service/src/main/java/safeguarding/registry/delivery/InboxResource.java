package safeguarding.registry.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import safeguarding.kit.caller.Actor;
import safeguarding.kit.caller.Caller;
import safeguarding.kit.web.Cursor;

@Path("/v1/inbox")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("practitioner")
class InboxResource {

    private static final String ABOUT_SINCE = "Instead of a cursor: everything that came at this time or later, as in 2026-11-22T09:30:00Z.";
    private static final String ABOUT_STATE = "Only what waits for your agency, whatever its age (open), or only what does not (done)."
            + " What is acknowledged, answered or confirmed between two pages moves from the one to the other.";

    private final InboxDesk desk;
    private final InboxBell bell;
    private final Caller caller;

    InboxResource(InboxDesk desk, InboxBell bell, Caller caller) {
        this.desk = desk;
        this.bell = bell;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Read what your agency has been told, after a cursor; waits for the next item if asked to")
    public Uni<InboxPage> read(@RestQuery @Nullable @Size(max = 100) String after,
            @Parameter(description = ABOUT_SINCE) @RestQuery @Nullable @Size(max = 40) String since,
            @Parameter(description = ABOUT_STATE) @RestQuery @Nullable @Pattern(regexp = ItemState.WORDS, message = ItemState.RULE) String state,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
            @RestQuery @DefaultValue("0") @Min(0) @Max(30) int waitSeconds) {
        Actor reader = caller.actor();
        long deadlineNanos = System.nanoTime() + Duration.ofSeconds(waitSeconds).toNanos();
        ItemState wanted = ItemState.of(state);
        return start(reader, after, since).chain(cursor -> look(() -> desk.look(reader, cursor, limit, wanted),
                () -> desk.lookAgain(reader, cursor, limit, wanted), reader.agency(), deadlineNanos));
    }

    private Uni<Cursor> start(Actor reader, @Nullable String after, @Nullable String since) {
        if (since == null) {
            return Uni.createFrom().item(Cursor.decode(after));
        }
        Instant time = Since.parse(after, since);
        return Uni.createFrom().item(() -> desk.since(reader, time)).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private Uni<InboxPage> look(Supplier<InboxPage> now, Supplier<InboxPage> again, String agency, long deadlineNanos) {
        // The wait begins before the look, so that what comes between the two is not slept through.
        Uni<Void> ring = bell.next(agency).memoize().indefinitely();
        ring.subscribe().with(unused -> {
            // Only to begin waiting now.
        });
        return Uni.createFrom().item(now)
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(page -> page.items().isEmpty() && System.nanoTime() < deadlineNanos
                        ? ring.chain(() -> look(again, again, agency, deadlineNanos))
                        : Uni.createFrom().item(page));
    }
}
