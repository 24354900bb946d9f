package safeguarding.gateway.agency;

import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

import safeguarding.gateway.page.Query;

/** What somebody looks for in the directory. Nothing in it is about people, so it stands in the address. */
public record Looking(@QueryParam("named") @Nullable String named, @QueryParam("type") @Nullable String type,
        @QueryParam("area") @Nullable String area, @QueryParam("after") @Nullable String after) {

    public boolean isAnything() {
        return isOther(named) || isOther(type) || isOther(area);
    }

    String api() {
        return at("/v1/agencies?limit=50", after);
    }

    /** The same of what comes after. */
    public String page(String next) {
        return at("/desk/agencies", next);
    }

    private String at(String path, @Nullable String from) {
        return Query.of(path).and("named", named).and("type", type).and("area", area).and("after", from).path();
    }

    private static boolean isOther(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
