package safeguarding.registry.drawing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A circle, ready to be drawn.
 *
 * @param showing under which id the trail holds what was shown
 * @param middle the node in the middle
 * @param at as known at this instant
 * @param agreement the version by which it was decided what you see
 * @param leftOut what is not drawn for your agency, whether or not there is anything of it
 */
record CircleView(UUID showing, UUID middle, Instant at, @Schema(maxLength = 100) String agreement,
        @Schema(maxItems = 4) List<Sight.LeftOut> leftOut,
        @Schema(maxItems = 100_000, description = "All of them: nothing is cut off.") List<CircleNode> nodes,
        @Schema(maxItems = 1_000_000) List<CircleEdge> edges) {

    /** What of it the trail keeps: enough to draw the same again, and nobody's name. */
    Shown shown() {
        return new Shown(middle, at, agreement, leftOut,
                nodes.stream().filter(node -> !Boolean.FALSE.equals(node.named())).map(CircleNode::id).toList(),
                nodes.stream().filter(node -> Boolean.FALSE.equals(node.named())).map(CircleNode::id).toList(),
                edges.stream().map(CircleEdge::id).toList());
    }

    /** A drawing by ids alone. */
    record Shown(UUID middle, Instant at, String agreement, List<Sight.LeftOut> leftOut, List<String> named,
            List<String> unnamed, List<String> edges) {
    }
}
