package safeguarding.gateway.testsupport;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;

/** Hands out tokens for a code, as Keycloak does once somebody has signed in; the code says who that is. */
class PretendedSignIn implements Handler<HttpServerRequest> {

    private static final String KEY = "of-the-tests";

    private final KeyPair keys = keys();

    /** What the sign-in would give for this person; {@link #handle} makes tokens of it. */
    static String code(String user, String session, List<String> roles) {
        String person = new JsonObject().put("user", user).put("session", session).put("roles", roles).encode();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(person.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a page asks, and not a system with a token of its own. */
    static boolean isOfSomebodySignedIn(HttpServerRequest request) {
        String[] token = request.headers().get("Authorization") == null ? new String[0]
                : request.getHeader("Authorization").split("\\.");
        return token.length == 3 && new JsonObject(new String(Base64.getUrlDecoder().decode(token[1]), StandardCharsets.UTF_8))
                .containsKey("sid");
    }

    @Override
    public void handle(HttpServerRequest request) {
        if (request.path().endsWith("/certs")) {
            request.response().putHeader("Content-Type", "application/json").end("{\"keys\":[" + jwk() + "]}");
        } else if (request.path().endsWith("/token")) {
            request.setExpectMultipart(true);
            request.endHandler(ended -> {
                String code = new String(Base64.getUrlDecoder().decode(request.getFormAttribute("code")),
                        StandardCharsets.UTF_8);
                request.response().putHeader("Content-Type", "application/json").end(tokens(new JsonObject(code)).toBuffer());
            });
        } else {
            request.response().setStatusCode(404).end();
        }
    }

    private JsonObject tokens(JsonObject person) {
        List<String> roles = new ArrayList<>();
        person.getJsonArray("roles").forEach(role -> roles.add(role.toString()));
        return new JsonObject().put("token_type", "Bearer").put("expires_in", 600)
                .put("id_token", signed(claims(person).audience("gateway").claim("name", "Invented person")))
                .put("access_token", signed(claims(person).claim("realm_access", Map.of("roles", roles))));
    }

    private static JwtClaimsBuilder claims(JsonObject person) {
        long now = System.currentTimeMillis() / 1000;
        return Jwt.claims().issuer("https://test.invalid/realms/safeguarding").subject(person.getString("user"))
                .issuedAt(now - 1).expiresAt(now + 600).claim("azp", "gateway").claim("sid", person.getString("session"))
                .claim("agency", DescribedAnswers.AGENCY).claim("preferred_username", person.getString("user"));
    }

    private String signed(JwtClaimsBuilder claims) {
        return claims.jws().algorithm(SignatureAlgorithm.ES256).keyId(KEY).sign(keys.getPrivate());
    }

    private String jwk() {
        try {
            PublicJsonWebKey key = PublicJsonWebKey.Factory.newPublicJwk(keys.getPublic());
            key.setKeyId(KEY);
            return key.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
        } catch (JoseException impossible) {
            throw new IllegalStateException("the key is one of ours", impossible);
        }
    }

    // Of a curve, because such a key is made at once.
    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has curves", impossible);
        }
    }
}
