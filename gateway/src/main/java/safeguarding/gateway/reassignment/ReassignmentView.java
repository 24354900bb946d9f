package safeguarding.gateway.reassignment;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** That this worker must not work with this person, as the registry gives it to the worker’s agency. */
public record ReassignmentView(String id, String worker, String yourReference, String kind, @Nullable String dutyRole,
        Instant askedAt) {

    record All(List<ReassignmentView> reassignments) {
    }
}
