package safeguarding.referral.worklist;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import safeguarding.kit.caller.Actor;
import safeguarding.kit.caller.Caller;

/** Says that a hub's work list has changed, and nothing of how: whoever hears it reads the list again. */
@Path("/v1/work-list-stream")
@RolesAllowed({ "triage-officer", "partnership-officer" })
@Tag(name = "Triage", description = "What a hub makes of the referrals it receives, and the clocks that run on it.")
class WorkStreamResource {

    private static final String EVENTS = "Events without content; the id of each is how the list stands.";
    private static final String ABOUT = """
            An event comes when another thing is among the first two hundred of the list, one of them is done, or one has fallen due, \
            is rated or is decided. With the Last-Event-ID of the last that was heard, nothing is missed in between. It ends \
            after five minutes; come back.""";
    // A sign-in is looked at when a stream begins, so no stream outlives one by much; the reader comes back by himself.
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final int SILENT_LOOKS = 15;

    private final WorkListLook list;
    private final WorkListWatch watch;
    private final Caller caller;

    WorkStreamResource(WorkListLook list, WorkListWatch watch, Caller caller) {
        this.list = list;
        this.watch = watch;
        this.caller = caller;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(operationId = "followWorkList", summary = "Be told when your hub's work list changes", description = ABOUT)
    @APIResponse(responseCode = "200", description = EVENTS, content = @Content(schema = @Schema(implementation = String.class, maxLength = 100)))
    public Multi<OutboundSseEvent> follow(@RestHeader("Last-Event-ID") @Nullable @Size(max = 100) String last,
            @Context Sse sse) {
        Actor reader = caller.actor();
        list.opened(reader);
        AtomicReference<String> known = new AtomicReference<>(last == null ? watch.asItIs(reader.agency()) : last);
        Multi<OutboundSseEvent> changes = Multi.createBy().repeating()
                .uni(() -> next(sse, reader.agency(), known, SILENT_LOOKS)).indefinitely();
        // A word at once, or whoever listens to a quiet list would not know that he is heard.
        return Multi.createBy().concatenating().streams(Multi.createFrom().item(comment(sse)), changes).select()
                .first(LONGEST);
    }

    /** The next change, or after a while none, so that whoever has gone away is noticed. */
    private Uni<OutboundSseEvent> next(Sse sse, String hub, AtomicReference<String> known, int looks) {
        return Uni.createFrom().item(() -> watch.asItIs(hub)).runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(now -> {
                    if (!now.equals(known.getAndSet(now))) {
                        return Uni.createFrom().item(sse.newEventBuilder().name("CHANGED").id(now).data("changed").build());
                    }
                    return looks == 1 ? Uni.createFrom().item(comment(sse))
                            : Uni.createFrom().voidItem().onItem().delayIt().by(BETWEEN_LOOKS)
                                    .chain(() -> next(sse, hub, known, looks - 1));
                });
    }

    private static OutboundSseEvent comment(Sse sse) {
        return sse.newEventBuilder().comment("here").build();
    }
}
