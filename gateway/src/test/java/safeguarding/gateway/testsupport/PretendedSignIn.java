package safeguarding.gateway.testsupport;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import safeguarding.testkit.Tokens;

/** Hands out tokens for a code, as Keycloak does once somebody has signed in; the code says who that is. */
class PretendedSignIn implements Handler<HttpServerRequest> {

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
            request.response().putHeader("Content-Type", "application/json").end(Tokens.keySet());
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
        JsonArray roles = person.getJsonArray("roles");
        return new JsonObject().put("token_type", "Bearer").put("expires_in", 600)
                .put("id_token", Tokens.signed(claims(person).put("aud", "gateway").put("name", "Invented person")))
                .put("access_token", Tokens.signed(claims(person).put("realm_access", new JsonObject().put("roles", roles))));
    }

    private static JsonObject claims(JsonObject person) {
        long now = System.currentTimeMillis() / 1000;
        return new JsonObject().put("iss", Tokens.ISSUER).put("jti", UUID.randomUUID().toString())
                .put("sub", person.getString("user")).put("iat", now - 1).put("exp", now + 600).put("azp", "gateway")
                .put("sid", person.getString("session")).put("agency", DescribedAnswers.AGENCY)
                .put("preferred_username", person.getString("user"));
    }
}
