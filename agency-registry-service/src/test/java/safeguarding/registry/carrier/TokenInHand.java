package safeguarding.registry.carrier;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.security.auth.callback.Callback;
import javax.security.auth.login.AppConfigurationEntry;

import org.apache.kafka.common.security.auth.AuthenticateCallbackHandler;
import org.apache.kafka.common.security.oauthbearer.OAuthBearerToken;
import org.apache.kafka.common.security.oauthbearer.OAuthBearerTokenCallback;

/** Shows the broker a token that was fetched before. */
public final class TokenInHand implements AuthenticateCallbackHandler {

    private String token;

    @Override
    public void configure(Map<String, ?> settings, String mechanism, List<AppConfigurationEntry> entries) {
        token = (String) entries.get(0).getOptions().get("token");
    }

    @Override
    public void handle(Callback[] callbacks) {
        for (Callback callback : callbacks) {
            if (callback instanceof OAuthBearerTokenCallback asked) {
                asked.token(new Held(token, Instant.now().plus(Duration.ofMinutes(10)).toEpochMilli()));
            }
        }
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    private record Held(String value, long lifetimeMs) implements OAuthBearerToken {

        @Override
        public Set<String> scope() {
            return Set.of();
        }

        @Override
        public String principalName() {
            return "of no meaning here";
        }

        @Override
        public Long startTimeMs() {
            return null;
        }
    }
}
