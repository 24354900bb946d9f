package safeguarding.referral.anonymous;

import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import io.vertx.core.http.HttpServerRequest;
import safeguarding.kit.request.AnonymousAddress;

/** Turns away whoever brings a token: he has a name, and what he has is not looked at. */
class NobodySignsInHere {

    @ServerRequestFilter
    public void check(HttpServerRequest http) {
        if (AnonymousAddress.includes(http.path()) && http.headers().contains(HttpHeaders.AUTHORIZATION)) {
            throw new ProfessionalsGiveTheirName();
        }
    }
}
