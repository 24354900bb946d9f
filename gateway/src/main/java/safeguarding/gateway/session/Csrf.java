package safeguarding.gateway.session;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import safeguarding.gateway.page.Visit;
import safeguarding.kit.event.Ids;

/**
 * The token by which a form shows that it came from a page of ours: a seal over the session, so nothing is kept for it (OWASP's
 * HMAC-based token). Beside it, each form has a key of its own, by which sending it twice is one act.
 */
@RequestScoped
@Named("csrf")
public class Csrf {

    static final String FIELD = "_token";
    private static final String SEAL = "HmacSHA256";

    private final Visit visit;
    private final PagesConfig config;

    Csrf(Visit visit, PagesConfig config) {
        this.visit = visit;
        this.config = config;
    }

    /** Of this session. */
    public String token() {
        try {
            Mac mac = Mac.getInstance(SEAL);
            mac.init(new SecretKeySpec(config.secret().getBytes(StandardCharsets.UTF_8), SEAL));
            byte[] seal = mac.doFinal(("form " + visit.session()).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(seal);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + SEAL, impossible);
        }
    }

    /** A new one for each form that is shown. */
    public String key() {
        return Ids.next().toString();
    }

    boolean isOurs(String given) {
        return !visit.session().isEmpty() && MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8),
                token().getBytes(StandardCharsets.UTF_8));
    }
}
