package safeguarding.registry.protecting;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Protections that stand, the one to be looked at again soonest first. */
record ProtectionsView(@Schema(maxItems = 1000) List<ProtectionView> protections) {
}
