package safeguarding.gateway.forwarding;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.vertx.ext.web.RoutingContext;

/** Where a request is going: a service, and the path there. */
public record Destination(Origin origin, String path) {

    private static final String KEY = Destination.class.getName();
    // Wider than what the service takes: whoever mistypes one of its addresses is not to be known either.
    private static final String ANONYMOUS = "/v1/anonymous-";

    // No segment of ours needs an escape, a parameter or a leading dot, so none is let through: what the gateway has checked and
    // what the service reads cannot be two different things.
    private static final Pattern FORWARDED = Pattern
            .compile("/(referral|disclosure|registry)(/v1(?:/[A-Za-z0-9][A-Za-z0-9._~:-]{0,199}){1,12})");

    static Optional<Destination> of(String path) {
        Matcher matcher = FORWARDED.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Destination(Origin.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)), matcher.group(2)));
    }

    /** Whether whoever goes there is not to be known. */
    public boolean isAnonymous() {
        return origin == Origin.REFERRAL && path.startsWith(ANONYMOUS);
    }

    /** Nothing for the gateway's own pages. */
    public static Optional<Destination> of(RoutingContext exchange) {
        return Optional.ofNullable(exchange.get(KEY));
    }

    void keep(RoutingContext exchange) {
        exchange.put(KEY, this);
    }

    String uri(@Nullable String query) {
        // A link that somebody was sent could carry anything in it.
        return query == null || isAnonymous() ? path : path + "?" + query;
    }
}
