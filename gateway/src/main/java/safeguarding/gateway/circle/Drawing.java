package safeguarding.gateway.circle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * A circle in the few words that the script needs to draw it: what stands in the tables, and nothing more. Lists and no names
 * of
 * members, in an attribute between single quotes, because three hundred children have to fit into a page.
 */
final class Drawing {

    private Drawing() {
    }

    static String of(CircleView circle, CircleTable table) {
        ArrayNode drawing = JsonNodeFactory.instance.arrayNode().add(circle.middle());
        Map<String, Integer> places = new HashMap<>();
        ArrayNode nodes = drawing.addArray();
        circle.nodes().forEach(node -> {
            places.put(node.id(), places.size());
            nodes.addArray().add(node.isAgency() ? "" : node.id()).add(kind(node)).add(node.hop()).add(table.label(node.id()));
        });
        ArrayNode edges = drawing.addArray();
        Set<String> drawn = new HashSet<>();
        for (CircleView.Edge edge : circle.edges()) {
            Integer from = places.get(edge.from());
            Integer to = places.get(edge.to());
            if (from != null && to != null && isNew(edge, drawn)) {
                ArrayNode line = edges.addArray().add(from).add(to).add(edge.kind().substring(0, 1));
                if (edge.kind().equals("CONNECTION")) {
                    line.add(label(edge)).add("YES".equals(edge.unsupervised()) ? 1 : 0);
                }
            }
        }
        return drawing.toString().replace("&", "&amp;").replace("'", "&#39;").replace("<", "&lt;");
    }

    /** A family of twenty would be two hundred lines: from each child one line to a brother or sister shows it as well. */
    private static boolean isNew(CircleView.Edge edge, Set<String> drawn) {
        return switch (edge.kind()) {
            case "SIBLINGS" -> drawn.add(edge.to());
            default -> drawn.add(edge.kind() + edge.from() + edge.to() + edge.relationship());
        };
    }

    private static String label(CircleView.Edge edge) {
        String label = CircleTable.relationship(edge);
        String what = label.isEmpty() ? "?" : label;
        return Boolean.TRUE.equals(edge.disputed()) ? what + " (disputed)" : what;
    }

    private static String kind(CircleView.Node node) {
        if (node.kind().equals("ADULT") && Boolean.FALSE.equals(node.identified())) {
            return "UNKNOWN";
        }
        return node.kind();
    }
}
