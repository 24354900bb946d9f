package safeguarding.gateway.session;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;

import io.quarkus.oidc.OidcSession;
import safeguarding.gateway.page.Visit;

/**
 * Ends the session: in this browser, and at the sign-in, so that no other part of it goes on. The library would do that for
 * whoever follows a link; here it takes a form of ours, so that no other site signs anybody out.
 */
@RequestScoped
public class SignOut {

    private final OidcSession session;
    private final PagesConfig config;
    private final Visit visit;
    private final Event<SignedOut> signedOut;

    SignOut(OidcSession session, PagesConfig config, Visit visit, Event<SignedOut> signedOut) {
        this.session = session;
        this.config = config;
        this.visit = visit;
        this.signedOut = signedOut;
    }

    /** Where the browser has to go, to end the session at the sign-in too; from there it comes back to the given address. */
    public URI everywhere(URI back) {
        String hint = session.getIdToken().getRawToken();
        signedOut.fire(new SignedOut(visit.session()));
        session.logout().await().indefinitely();
        return URI.create(config.signIn() + "/protocol/openid-connect/logout?id_token_hint=" + hint
                + "&post_logout_redirect_uri=" + URLEncoder.encode(back.toString(), StandardCharsets.UTF_8));
    }
}
