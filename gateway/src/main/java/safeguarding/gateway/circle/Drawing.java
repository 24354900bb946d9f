package safeguarding.gateway.circle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A circle in the few words that the script needs to draw it: what stands in the tables, and nothing more. */
final class Drawing {

    private Drawing() {
    }

    static String of(CircleView circle, CircleTable table) {
        ObjectNode drawing = JsonNodeFactory.instance.objectNode().put("middle", circle.middle());
        Map<String, Integer> places = new HashMap<>();
        ArrayNode nodes = drawing.putArray("nodes");
        circle.nodes().forEach(node -> {
            places.put(node.id(), places.size());
            nodes.addObject().put("id", node.id()).put("kind", kind(node)).put("hop", node.hop()).put("label",
                    table.label(node.id()));
        });
        ArrayNode edges = drawing.putArray("edges");
        Set<String> drawn = new HashSet<>();
        for (CircleView.Edge edge : circle.edges()) {
            Integer from = places.get(edge.from());
            Integer to = places.get(edge.to());
            if (from != null && to != null && isNew(edge, drawn)) {
                ObjectNode line = edges.addObject().put("from", from).put("to", to).put("kind", edge.kind());
                if (edge.kind().equals("CONNECTION")) {
                    line.put("label", label(edge)).put("alone", "YES".equals(edge.unsupervised()));
                }
            }
        }
        return drawing.toString();
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
