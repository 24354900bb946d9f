package safeguarding.gateway.trail;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import safeguarding.gateway.forwarding.Origin;

/**
 * Where to go on in all three trails at once. The gateway keeps nothing, so all of it travels with the caller; what is in it
 * are
 * only the services' own cursors and ids of events, and each service checks its part anew.
 */
record MergedCursor(Map<Origin, Place> places, int pageSize, int question) {

    static MergedCursor beginning(Filters filters) {
        Map<Origin, Place> places = new EnumMap<>(Origin.class);
        for (Origin origin : Origin.values()) {
            places.put(origin, Place.BEGINNING);
        }
        return new MergedCursor(places, filters.limit(), filters.values().hashCode());
    }

    static MergedCursor of(Filters filters) {
        String written = filters.after();
        MergedCursor cursor = written == null ? beginning(filters) : read(written);
        if (cursor.question() != filters.values().hashCode()) {
            throw new UnusableCursor();
        }
        return cursor;
    }

    String written(Map<Origin, Place> reached) {
        JsonObject cursor = new JsonObject().put("size", pageSize).put("question", question);
        reached.forEach((origin, place) -> cursor.put(origin.prefix(), new JsonObject().put("page", place.page())
                .put("seen", place.seen())));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.encode().getBytes(StandardCharsets.UTF_8));
    }

    private static MergedCursor read(String written) {
        try {
            JsonObject cursor = new JsonObject(new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8));
            int pageSize = cursor.getInteger("size", 0);
            if (pageSize < 1 || pageSize > Filters.MOST) {
                throw new UnusableCursor();
            }
            Map<Origin, Place> places = new EnumMap<>(Origin.class);
            for (Origin origin : Origin.values()) {
                places.put(origin, place(cursor.getJsonObject(origin.prefix())));
            }
            return new MergedCursor(places, pageSize, cursor.getInteger("question", 0));
        } catch (IllegalArgumentException | DecodeException | ClassCastException unreadable) {
            throw new UnusableCursor();
        }
    }

    private static Place place(@Nullable JsonObject place) {
        if (place == null) {
            throw new UnusableCursor();
        }
        return new Place(place.getString("page"), place.getString("seen"));
    }
}
