package safeguarding.testkit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Tokens as Keycloak would issue them in our realm, really signed and really checked. */
public final class Tokens {

    public static final String ISSUER = "https://test.invalid/realms/safeguarding";

    private static final long KEPT_SECONDS = 300;
    private static final Map<List<Object>, Signed> SIGNED = new ConcurrentHashMap<>();

    private final String agency;
    private String client;
    private @Nullable String audience;
    private @Nullable String user;
    private List<String> roles = List.of();
    private long livesSeconds = 600;

    private Tokens(String agency) {
        this.agency = agency;
        this.client = agency + "-system";
    }

    /** Of an agency by its slug; an empty one for a token that names no agency. */
    public static Tokens of(String agency) {
        return new Tokens(agency);
    }

    /** Any claims, signed as those of our realm are. */
    public static String signed(JsonObject claims) {
        return Signing.ours(claims);
    }

    /** The keys with which such a signature is checked, as Keycloak tells them. */
    public static String keySet() {
        return SigningKey.keySet();
    }

    public Tokens client(String clientId) {
        this.client = clientId;
        return this;
    }

    public Tokens user(String name) {
        this.user = name;
        return this;
    }

    public Tokens roles(String... names) {
        this.roles = List.of(names);
        return this;
    }

    /** Made out for this reader besides; the services look at none. */
    public Tokens audience(String name) {
        this.audience = name;
        return this;
    }

    public Tokens expired() {
        this.livesSeconds = -3600;
        return this;
    }

    /** The key with which a service under test checks these tokens: its {@code quarkus.oidc.public-key}. */
    public static String publicKey() {
        return SigningKey.publicKey();
    }

    /**
     * Whoever asks again within five minutes gets the same one, as with a client that keeps his: signing takes the test's time.
     */
    public String sign() {
        long now = System.currentTimeMillis() / 1000;
        Signed signed = SIGNED.compute(
                List.of(agency, client, String.valueOf(user), String.valueOf(audience), roles, livesSeconds),
                (asked, before) -> before != null && now - before.at() < KEPT_SECONDS ? before
                        : new Signed(Signing.ours(claims()), now));
        return signed.token();
    }

    private record Signed(String token, long at) {
    }

    /** In every respect the same, but signed with a key that nobody trusts. */
    public String forge() {
        return Signing.strangers(claims());
    }

    private JsonObject claims() {
        long now = System.currentTimeMillis() / 1000;
        JsonObject claims = new JsonObject()
                .put("iss", ISSUER)
                .put("sub", UUID.nameUUIDFromBytes((client + user).getBytes(StandardCharsets.UTF_8)).toString())
                .put("jti", UUID.randomUUID().toString())
                .put("iat", now - 1)
                .put("exp", now + livesSeconds)
                .put("azp", client)
                .put("preferred_username", user == null ? "service-account-" + client : user)
                .put("realm_access", new JsonObject().put("roles", new JsonArray(roles)));
        if (audience != null) {
            claims.put("aud", audience);
        }
        return agency.isEmpty() ? claims : claims.put("agency", agency);
    }
}
