package safeguarding.gateway.work;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

/** What somebody wants to see of the work list. Nothing in it is about people, so it stands in the address. */
public record WorkFilter(@QueryParam("state") @Nullable String state, @QueryParam("rating") @Nullable String rating,
        @QueryParam("role") @Nullable String role, @QueryParam("after") @Nullable String after) {

    public boolean isAnything() {
        return isOther(state) || isOther(rating) || isOther(role);
    }

    public boolean isFirstPage() {
        return !isOther(after);
    }

    public boolean is(String name, String value) {
        return value.equals(Objects.requireNonNullElse(switch (name) {
            case "state" -> state;
            case "rating" -> rating;
            default -> role;
        }, ""));
    }

    /** The same filter at another place. */
    public String query(@Nullable String from) {
        StringBuilder query = new StringBuilder();
        add(query, "state", state);
        add(query, "rating", rating);
        add(query, "role", role);
        add(query, "after", from);
        return query.toString();
    }

    private static void add(StringBuilder query, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            query.append(query.isEmpty() ? "?" : "&").append(name).append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static boolean isOther(@Nullable String value) {
        return value != null && !value.isEmpty();
    }
}
