package safeguarding.disclosure.request;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import safeguarding.kit.caller.Caller;
import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Trail;
import safeguarding.kit.web.Cursor;

/** Where officers see what waits for them. */
@ApplicationScoped
class RequestDesk {

    private final DisclosureRequests requests;
    private final Trail trail;
    private final Caller caller;

    RequestDesk(DisclosureRequests requests, Trail trail, Caller caller) {
        this.requests = requests;
        this.trail = trail;
        this.caller = caller;
    }

    @Transactional
    RequestPage list(RequestList list) {
        int most = list.most();
        List<DisclosureRequests.Listed> found = requests.waitingFor(caller.agency(), Cursor.decode(list.after()).position(),
                most + 1);
        List<DisclosureRequests.Listed> page = found.subList(0, Math.min(most, found.size()));
        trail.searched("disclosure-requests", list, page.size());
        Map<UUID, Long> read = page.stream().map(DisclosureRequests.Listed::request)
                .collect(Collectors.toMap(DisclosureRequest::id, DisclosureRequest::version));
        trail.read("disclosure-request", read, "list");
        String next = found.size() > most ? new Cursor(page.get(most - 1).position()).encoded() : null;
        return new RequestPage(page.stream().map(one -> RequestView.of(one.request())).toList(), next);
    }

    @Transactional
    RequestView read(UUID id) {
        DisclosureRequest request = requests.visibleTo(caller.agency(), id);
        trail.in(Chain.of(request.about().concern()).with(request.agency())).read("disclosure-request", id,
                request.version(), "present");
        return RequestView.of(request);
    }
}
