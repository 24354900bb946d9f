package safeguarding.gateway.change;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.ext.web.RoutingContext;
import safeguarding.gateway.forwarding.EventStreams.Sign;
import safeguarding.gateway.page.Query;
import safeguarding.gateway.page.Reason;
import safeguarding.gateway.page.ServiceLine;
import safeguarding.gateway.page.Services;
import safeguarding.gateway.page.Visit;

/**
 * Follows the streams of the services with the token of whoever looks at a page, and says nothing but that something has
 * changed; the page then asks for its part anew. Whoever comes back says what he heard last, so nothing is missed in between.
 */
@Path("/desk/changes")
@Blocking
@Produces(MediaType.SERVER_SENT_EVENTS)
public class ChangePages {

    // Whoever only listens has read nothing, and his agency has had nothing by it.
    private static final String SIGNS = "/v1/inbox-stream?only=signs";
    private static final String LAST = "Last-Event-ID";
    private static final String ID_SHAPE = "[A-Za-z0-9_=-]{1,100}";

    private final Services services;
    private final Listeners listeners;
    private final Visit visit;
    private final RoutingContext exchange;

    ChangePages(Services services, Listeners listeners, Visit visit, RoutingContext exchange) {
        this.services = services;
        this.listeners = listeners;
        this.visit = visit;
        this.exchange = exchange;
    }

    private record Since(List<Object> items, String next) {
    }

    /** @param since when the page was made; what came after that has changed it */
    @GET
    @Path("inbox")
    @RolesAllowed("practitioner")
    public Multi<OutboundSseEvent> inbox(@RestQuery @DefaultValue("") String since,
            @RestHeader(LAST) @Nullable String last, @Context Sse sse) {
        Listeners.Listener listener = enter();
        ServiceLine registry = services.registry(Reason.SAFEGUARDING);
        if (last != null && last.matches(ID_SHAPE)) {
            return events(sse, listener, registry.listen(SIGNS, last), Multi.createFrom().empty());
        }
        Since found = registry.get(Query.of("/v1/inbox?limit=1").and("since", time(since)).path(), Since.class);
        return events(sse, listener, registry.listen(SIGNS, found.next()),
                found.items().isEmpty() ? Multi.createFrom().empty() : Multi.createFrom().item(new Sign(found.next())));
    }

    @GET
    @Path("work")
    @RolesAllowed("triage-officer")
    public Multi<OutboundSseEvent> work(@RestHeader(LAST) @Nullable String last, @Context Sse sse) {
        String known = last != null && last.matches(ID_SHAPE) ? last : null;
        return events(sse, enter(), services.referral(Reason.SAFEGUARDING).listen("/v1/work-list-stream", known),
                Multi.createFrom().empty());
    }

    private Listeners.Listener enter() {
        Listeners.Listener listener = listeners.enter(visit.session(), visit.until());
        exchange.addEndHandler(ended -> listeners.leave(listener));
        if (exchange.response().closed() || exchange.response().ended()) {
            // He is gone already, and nothing will end any more.
            listeners.leave(listener);
        }
        return listener;
    }

    private static Multi<OutboundSseEvent> events(Sse sse, Listeners.Listener listener, Multi<Sign> signs, Multi<Sign> first) {
        // A word at once, or whoever listens where nothing happens would not know that he is heard.
        return Multi.createBy().concatenating().streams(Multi.createFrom().item(new Sign("")), first, listener.hear(signs))
                .map(sign -> sign.isNews() ? sse.newEventBuilder().name("changed").id(sign.id()).data("changed").build()
                        : sse.newEventBuilder().comment("here").build());
    }

    private static String time(String since) {
        try {
            // A little earlier, for clocks differ; what came just before is then heard of twice.
            return Instant.parse(since).minusSeconds(2).toString();
        } catch (DateTimeParseException noTime) {
            throw new BadRequestException(noTime);
        }
    }
}
