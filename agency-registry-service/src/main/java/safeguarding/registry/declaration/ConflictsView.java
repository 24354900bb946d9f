package safeguarding.registry.declaration;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Conflicts of interest that stand, the last to be said first. */
record ConflictsView(@Schema(maxItems = 1000) List<ConflictView> conflicts) {
}
