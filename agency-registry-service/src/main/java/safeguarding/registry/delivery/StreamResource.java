package safeguarding.registry.delivery;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
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
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import safeguarding.kit.caller.Actor;
import safeguarding.kit.caller.Caller;
import safeguarding.kit.web.Cursor;

/** The same inbox, held open. An event's id is the cursor behind it, so whoever comes back with the last one misses nothing. */
@Path("/v1/inbox-stream")
@RolesAllowed("practitioner")
class StreamResource {

    private static final String EVENTS = "Events, each with an item as its data and the cursor behind it as its id.";
    // A sign-in is looked at when a stream begins, so no stream outlives one by much; the reader comes back by himself.
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int A_PAGE = 50;
    private static final int SILENT_LOOKS = 15;
    private static final String SIGNS = "signs";

    private final InboxDesk desk;
    private final InboxBell bell;
    private final Caller caller;

    StreamResource(InboxDesk desk, InboxBell bell, Caller caller) {
        this.desk = desk;
        this.bell = bell;
        this.caller = caller;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(summary = "Be told as it comes: server-sent events, each an item of the inbox, after the Last-Event-ID", description = """
            With only=signs: that something came, with the cursor behind it and nothing of it. That counts as read by nobody.""")
    @APIResponse(responseCode = "200", description = EVENTS, content = @Content(schema = @Schema(implementation = InboxItemView.class)))
    public Multi<OutboundSseEvent> stream(@RestHeader("Last-Event-ID") @Nullable @Size(max = 100) String after,
            @RestQuery @Nullable @Pattern(regexp = SIGNS) String only,
            @Context Sse sse) {
        AtomicLong place = new AtomicLong(Cursor.decode(after).position());
        Actor reader = caller.actor();
        desk.opened(reader);
        Function<Cursor, InboxPage> look = only == null ? from -> desk.lookForStream(reader, from, A_PAGE)
                : from -> desk.lookForSigns(reader, from, A_PAGE);
        Multi<OutboundSseEvent> items = Multi.createBy().repeating().uni(() -> next(reader, place, look, SILENT_LOOKS))
                .indefinitely().onItem()
                .transformToMultiAndConcatenate(page -> only == null ? events(sse, page) : sign(sse, page));
        // A word at once, or whoever listens at an empty inbox would not know that he is heard.
        return Multi.createBy().concatenating().streams(Multi.createFrom().item(comment(sse)), items).select().first(LONGEST);
    }

    /** The next items, or after a while none, so that whoever has gone away is noticed. */
    private Uni<InboxPage> next(Actor reader, AtomicLong place, Function<Cursor, InboxPage> look, int looks) {
        // The wait begins before the look, so that what comes between the two is not slept through.
        Uni<Void> ring = bell.next(reader.agency()).memoize().indefinitely();
        ring.subscribe().with(unused -> {
            // Only to begin waiting now.
        });
        return Uni.createFrom().item(() -> look.apply(new Cursor(place.get())))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .invoke(page -> place.set(Cursor.decode(page.next()).position()))
                .chain(page -> page.items().isEmpty() && looks > 1
                        ? ring.chain(() -> next(reader, place, look, looks - 1))
                        : Uni.createFrom().item(page));
    }

    private static Multi<OutboundSseEvent> events(Sse sse, InboxPage page) {
        if (page.items().isEmpty()) {
            return Multi.createFrom().item(comment(sse));
        }
        return Multi.createFrom().iterable(page.items()).map(item -> sse.newEventBuilder()
                .id(new Cursor(item.position()).encoded()).name(item.kind().name())
                .mediaType(MediaType.APPLICATION_JSON_TYPE).data(InboxItemView.class, item).build());
    }

    private static Multi<OutboundSseEvent> sign(Sse sse, InboxPage page) {
        return Multi.createFrom().item(page.items().isEmpty() ? comment(sse)
                : sse.newEventBuilder().id(page.next()).name("SIGN").data(SIGNS).build());
    }

    private static OutboundSseEvent comment(Sse sse) {
        return sse.newEventBuilder().comment("here").build();
    }
}
