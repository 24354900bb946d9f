package safeguarding.kit.caller;

import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import io.vertx.core.http.HttpServerRequest;
import safeguarding.kit.request.RequestIds;

/** Turns away whoever brings a token where nobody is known: he has a name, and what he has is not looked at. */
class NobodySignsInHere {

    private final RequestIds ids;

    NobodySignsInHere(RequestIds ids) {
        this.ids = ids;
    }

    @ServerRequestFilter
    public void check(HttpServerRequest http) {
        if (ids.isAnonymous() && http.headers().contains(HttpHeaders.AUTHORIZATION)) {
            throw new ProfessionalsGiveTheirName();
        }
    }
}
