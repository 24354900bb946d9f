package safeguarding.gateway.trail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import safeguarding.gateway.forwarding.Origin;

/** The three trails as one, in the order of time, as far as their services answer. */
class MergedTrail {

    private final List<TrailSource> sources = new ArrayList<>();
    private final List<JsonObject> events = new ArrayList<>();
    private final MergedCursor from;

    MergedTrail(Asking asking, Filters filters) {
        this.from = MergedCursor.of(filters);
        for (Origin origin : Origin.values()) {
            sources.add(new TrailSource(asking, origin, filters, from));
        }
    }

    /** Fails when a service refuses the caller, or when no service answers at all. */
    Future<Void> read(int limit) {
        List<TrailSource> behind = sources.stream().filter(source -> !source.isReady() && !source.isTiring()).toList();
        if (!behind.isEmpty()) {
            return Future.join(behind.stream().map(TrailSource::fetch).toList()).compose(fetched -> read(limit));
        }
        if (sources.stream().allMatch(source -> source.missing() != null)) {
            return Future.failedFuture(new NoTrailAnswers());
        }
        // One that has more but has not been asked for it may hold the next event, so nobody's may be taken before.
        while (events.size() < limit && sources.stream().allMatch(TrailSource::isReady)) {
            TrailSource earliest = sources.stream().filter(TrailSource::hasWaiting)
                    .min(Comparator.comparing(TrailSource::time)).orElse(null);
            if (earliest == null) {
                return Future.succeededFuture();
            }
            events.add(earliest.pass());
        }
        boolean hungry = events.size() < limit && sources.stream().anyMatch(source -> !source.isReady() && !source.isTiring());
        return hungry ? read(limit) : Future.succeededFuture();
    }

    List<JsonObject> events() {
        return events;
    }

    boolean hasMore() {
        return sources.stream().anyMatch(source -> source.missing() == null && source.hasMore());
    }

    /** Never an empty place where a service should be: its name, and why. */
    JsonArray missing() {
        JsonArray missing = new JsonArray();
        sources.stream().filter(source -> source.missing() != null)
                .forEach(source -> missing.add(new JsonObject().put("service", source.origin().prefix())
                        .put("reason", source.missing())));
        return missing;
    }

    JsonObject answer() {
        JsonObject answer = new JsonObject().put("events", new JsonArray(events)).put("missing", missing());
        if (hasMore() || !missing().isEmpty()) {
            Map<Origin, Place> reached = new EnumMap<>(Origin.class);
            sources.forEach(source -> reached.put(source.origin(), source.reached()));
            answer.put("next", from.written(reached));
        }
        return answer;
    }

    static String time(JsonObject event) {
        // All of one shape, so the order of the letters is the order of time.
        return event.getValue("recordedAt") instanceof String time ? time : "";
    }
}
