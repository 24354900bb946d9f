package safeguarding.registry.reassignment;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is still to be re-assigned, the oldest first. */
record ReassignmentsView(@Schema(maxItems = 1000) List<ReassignmentView> reassignments) {
}
