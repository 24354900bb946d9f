package safeguarding.disclosure.mappa;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How somebody was managed, the latest first. */
public record MappaPhases(@Schema(maxItems = MappaHistory.MOST) List<MappaPhase> phases) {
}
