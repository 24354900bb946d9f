package safeguarding.registry.overriding;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Overrides that stand, the one to be looked at again soonest first. */
record OverridesView(@Schema(maxItems = 1000) List<OverrideView> overrides) {
}
