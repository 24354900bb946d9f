package safeguarding.gateway.trail;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * The two questions that no single service can answer. Each service judges for itself who asks, and writes that it was asked.
 */
@ApplicationScoped
public class Trails {

    private static final int LONGEST_CHAIN = 5000;

    /** A page of the three trails in the order of time; fails with {@link TurnedAway} when a service refuses. */
    public Future<JsonObject> events(Asking asking, MultiMap query) {
        Filters filters = Filters.of(query);
        MergedTrail trail = new MergedTrail(asking, filters);
        return trail.read(filters.limit()).map(read -> trail.answer());
    }

    /** All that came of a concern, causes before their effects. */
    public Future<JsonObject> chain(Asking asking, String concern) {
        MergedTrail trail = new MergedTrail(asking, Filters.by("correlation", concern));
        return trail.read(LONGEST_CHAIN).compose(read -> {
            CausesElsewhere causes = new CausesElsewhere(asking, trail.events());
            return causes.follow().map(followed -> chain(trail, causes));
        });
    }

    private static JsonObject chain(MergedTrail trail, CausesElsewhere causes) {
        List<JsonObject> events = new ArrayList<>(trail.events());
        events.addAll(causes.found());
        return new JsonObject().put("events", new JsonArray(CausalOrder.of(events))).put("missing", trail.missing())
                .put("causesNotFound", causes.notFound()).put("complete",
                        !trail.hasMore() && trail.missing().isEmpty());
    }
}
