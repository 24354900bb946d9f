package safeguarding.gateway.trail;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import io.vertx.core.MultiMap;

/** What is asked of each service, as the caller has put it; each service judges the values for itself. */
record Filters(Map<String, String> values, int limit, @Nullable String after) {

    static final int MOST = 200;

    private static final int USUAL = 100;
    private static final int LONGEST = 200;
    private static final int LONGEST_CURSOR = 2000;
    private static final Set<String> KNOWN = Set.of("id", "from", "to", "subject", "agency", "actor", "action", "purpose",
            "correlation", "decision");

    static Filters of(MultiMap query) {
        Map<String, String> values = new TreeMap<>();
        int limit = USUAL;
        String after = null;
        for (String name : query.names()) {
            List<String> given = query.getAll(name);
            String value = given.get(0);
            if (given.size() > 1 || value.length() > (name.equals("after") ? LONGEST_CURSOR : LONGEST)) {
                throw new UnknownFilter();
            }
            if (name.equals("limit")) {
                limit = limit(value);
            } else if (name.equals("after")) {
                after = value;
            } else if (KNOWN.contains(name)) {
                values.put(name, value);
            } else {
                throw new UnknownFilter();
            }
        }
        return new Filters(values, limit, after);
    }

    static Filters by(String name, String value) {
        return new Filters(Map.of(name, value), MOST, null);
    }

    /** The question for one service's next page. */
    String uri(int pageSize, @Nullable String cursor) {
        StringBuilder uri = new StringBuilder("/v1/trail/events?limit=").append(pageSize);
        values.forEach((name, value) -> append(uri, name, value));
        if (cursor != null) {
            append(uri, "after", cursor);
        }
        return uri.toString();
    }

    private static void append(StringBuilder uri, String name, String value) {
        uri.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    private static int limit(String value) {
        if (!value.matches("[0-9]{1,3}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > MOST) {
            throw new UnknownFilter();
        }
        return Integer.parseInt(value);
    }
}
