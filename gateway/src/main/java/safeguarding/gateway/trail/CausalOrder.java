package safeguarding.gateway.trail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.vertx.core.json.JsonObject;

/** Puts a cause before its effect, even where the clocks of two services say otherwise; all else in the order of time. */
final class CausalOrder {

    private CausalOrder() {
    }

    static List<JsonObject> of(List<JsonObject> events) {
        List<JsonObject> byTime = events.stream().sorted(Comparator.comparing(MergedTrail::time)).toList();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < byTime.size(); i++) {
            places.put(id(byTime.get(i)), i);
        }
        Map<Integer, List<Integer>> effects = new HashMap<>();
        PriorityQueue<Integer> free = new PriorityQueue<>();
        for (int i = 0; i < byTime.size(); i++) {
            Integer cause = places.get(cause(byTime.get(i)));
            if (cause == null || cause == i) {
                free.add(i);
            } else {
                effects.computeIfAbsent(cause, unknown -> new ArrayList<>()).add(i);
            }
        }
        Set<Integer> placed = new HashSet<>();
        List<JsonObject> ordered = new ArrayList<>(byTime.size());
        while (!free.isEmpty()) {
            int here = free.remove();
            placed.add(here);
            ordered.add(byTime.get(here));
            free.addAll(effects.getOrDefault(here, List.of()));
        }
        // A ring of causes cannot be; should a trail hold one, nobody's event is left out for it.
        for (int i = 0; i < byTime.size(); i++) {
            if (!placed.contains(i)) {
                ordered.add(byTime.get(i));
            }
        }
        return ordered;
    }

    static @Nullable String id(JsonObject event) {
        return event.getValue("id") instanceof String id ? id : null;
    }

    static @Nullable String cause(JsonObject event) {
        return event.getValue("causation") instanceof String cause ? cause : null;
    }
}
