package safeguarding.registry.restricting;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Restrictions that stand, the one to be looked at again soonest first. */
record RestrictionsView(@Schema(maxItems = 1000) List<RestrictionView> restrictions) {
}
