package safeguarding.registry.circle;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import safeguarding.registry.routing.Situation.Involvement;
import safeguarding.registry.routing.Situation.Place;

/** Who stands around several people, each by the record that a concern names, and which agencies work with all of those. */
public final class Surroundings {

    private final Map<UUID, List<Place>> circles;
    private final Map<UUID, List<Involvement>> involvements;

    Surroundings(Map<UUID, List<Place>> circles, Map<UUID, List<Involvement>> involvements) {
        this.circles = circles;
        this.involvements = involvements;
    }

    public List<Place> circle(UUID subjectRecord) {
        return circles.getOrDefault(subjectRecord, List.of());
    }

    /** In the order of their ids, each once. */
    public List<Involvement> involvements(UUID subjectRecord) {
        return circle(subjectRecord).stream().map(Place::person).distinct()
                .flatMap(person -> involvements.getOrDefault(person, List.of()).stream())
                .sorted(Comparator.comparing(Involvement::id)).toList();
    }
}
