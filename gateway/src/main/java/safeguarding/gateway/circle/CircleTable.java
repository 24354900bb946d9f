package safeguarding.gateway.circle;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import safeguarding.gateway.circle.CircleView.Edge;
import safeguarding.gateway.circle.CircleView.Node;
import safeguarding.gateway.person.PersonName;

/**
 * A circle as tables: everybody once, each tie at the one of its two ends that is further out, so that somebody with three
 * hundred
 * children is no row of three hundred ties.
 */
public final class CircleTable {

    private static final int MOST_SIBLINGS_NAMED = 5;
    private static final String YES = "YES";

    private final CircleView circle;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, List<String>> ties = new HashMap<>();
    private final Map<String, Set<String>> siblings = new HashMap<>();
    private final Map<String, List<Edge>> works = new HashMap<>();
    private int unknown;

    CircleTable(CircleView circle) {
        this.circle = circle;
        circle.nodes().forEach(node -> {
            nodes.put(node.id(), node);
            labels.put(node.id(), label(node));
        });
        circle.edges().forEach(this::take);
    }

    /** Somebody in the circle. */
    public record Person(String id, String label, String kind, String born, boolean unknown, boolean named, int hop,
            List<String> ties, List<String> agencies) {
    }

    /** An agency in the circle, and with whom it works. */
    public record Around(String name, String type, List<String> people) {
    }

    Person middle() {
        return person(Objects.requireNonNull(nodes.get(circle.middle())));
    }

    List<Person> people(int hop) {
        return circle.nodes().stream()
                .filter(node -> !node.isAgency() && node.hop() == hop && !node.id().equals(circle.middle()))
                .map(this::person)
                .sorted(Comparator.comparing(Person::unknown).reversed().thenComparing(Person::kind)
                        .thenComparing(Person::label))
                .toList();
    }

    /**
     * The agencies that work with these people.
     *
     * @param withOthers also those that work with the person in the middle, or with nobody whom the reader may know of
     */
    List<Around> agencies(Collection<String> people, boolean withOthers) {
        Set<String> asked = new HashSet<>(people);
        List<Around> agencies = new ArrayList<>();
        circle.nodes().stream().filter(Node::isAgency).forEach(node -> {
            List<Edge> all = works.getOrDefault(node.id(), List.of());
            List<Edge> shown = all.stream().filter(edge -> asked.contains(edge.to())
                    || (withOthers && edge.to().equals(circle.middle()))).toList();
            if (!shown.isEmpty() || (withOthers && all.isEmpty())) {
                agencies.add(new Around(label(node.id()), Objects.requireNonNullElse(node.agencyType(), ""),
                        shown.stream().map(this::work).distinct().sorted().toList()));
            }
        });
        return agencies;
    }

    /** The involvements of the reader's own agency with the person in the middle. */
    List<Edge> own() {
        return circle.edges().stream().filter(edge -> edge.yourReference() != null && edge.to().equals(circle.middle()))
                .toList();
    }

    String label(String node) {
        return labels.getOrDefault(node, "");
    }

    Map<String, Set<String>> siblings() {
        return siblings;
    }

    private Person person(Node node) {
        List<String> said = new ArrayList<>(ties.getOrDefault(node.id(), List.of()));
        Set<String> family = siblings.getOrDefault(node.id(), Set.of());
        if (!family.isEmpty()) {
            List<String> names = family.stream().limit(MOST_SIBLINGS_NAMED).map(this::label).toList();
            int others = family.size() - names.size();
            said.add("In one family with " + String.join(", ", names) + (others > 0 ? " and " + others + " more" : ""));
        }
        List<String> agencies = works.getOrDefault(node.id(), List.of()).stream().map(edge -> label(edge.from())).distinct()
                .sorted().toList();
        return new Person(node.id(), label(node.id()), node.kind(), node.born() == null ? "" : node.born().said(),
                isUnknown(node), Boolean.TRUE.equals(node.named()), node.hop(), said, agencies);
    }

    private void take(Edge edge) {
        Node from = nodes.get(edge.from());
        Node to = nodes.get(edge.to());
        if (from == null || to == null) {
            return;
        }
        switch (edge.kind()) {
            case "SIBLINGS" -> {
                siblings.computeIfAbsent(edge.from(), unseen -> new LinkedHashSet<>()).add(edge.to());
                siblings.computeIfAbsent(edge.to(), unseen -> new LinkedHashSet<>()).add(edge.from());
            }
            case "INVOLVEMENT" -> {
                works.computeIfAbsent(edge.from(), unseen -> new ArrayList<>()).add(edge);
                works.computeIfAbsent(edge.to(), unseen -> new ArrayList<>()).add(edge);
            }
            default -> {
                boolean atTheAdult = from.hop() >= to.hop();
                ties.computeIfAbsent(atTheAdult ? edge.from() : edge.to(), unseen -> new ArrayList<>())
                        .add(said(edge, atTheAdult));
            }
        }
    }

    private String said(Edge edge, boolean atTheAdult) {
        String relationship = relationship(edge);
        String other = label(atTheAdult ? edge.to() : edge.from());
        if (relationship.isEmpty()) {
            return "Connected to " + other + ", it is not known how" + manner(edge);
        }
        return (atTheAdult ? relationship + " of " + other : other + " is " + relationship.toLowerCase(Locale.UK))
                + manner(edge);
    }

    private String work(Edge edge) {
        return label(edge.to()) + (edge.team() == null ? "" : ", " + edge.team())
                + (edge.until() == null ? "" : ", until " + Words.of(edge.until()));
    }

    /** Empty where it is not known. */
    static String relationship(Edge edge) {
        String code = edge.relationship();
        if (code == null || code.equals("not-known") || code.equals("not-asked")) {
            return "";
        }
        String words = code.replace('-', ' ').replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1).toLowerCase(Locale.UK);
    }

    private static String manner(Edge edge) {
        List<String> manner = new ArrayList<>();
        if (YES.equals(edge.unsupervised())) {
            manner.add("is alone with the child");
        } else if ("NO".equals(edge.unsupervised())) {
            manner.add("not alone with the child");
        }
        if (YES.equals(edge.caring())) {
            manner.add("cares for the child");
        }
        if (YES.equals(edge.household())) {
            manner.add("lives in the household");
        }
        if (edge.until() != null) {
            manner.add("until " + Words.of(edge.until()));
        }
        if (edge.confidence() != null) {
            manner.add("graded " + edge.confidence());
        }
        if (Boolean.TRUE.equals(edge.disputed())) {
            manner.add("somebody says this is not so");
        }
        return manner.isEmpty() ? "" : ": " + String.join(", ", manner);
    }

    private String label(Node node) {
        if (node.isAgency()) {
            return Words.of(Objects.requireNonNullElse(node.agency(), ""));
        }
        if (isUnknown(node)) {
            unknown++;
            return PersonName.of(node.names(), "Unknown adult " + unknown);
        }
        String nameless = Boolean.TRUE.equals(node.named()) ? "No name recorded" : "Name not shown to you";
        return PersonName.of(node.names(), nameless);
    }

    private static boolean isUnknown(Node node) {
        return node.kind().equals("ADULT") && Boolean.FALSE.equals(node.identified());
    }

    /** Words for a drawing and a table that a template does not make. */
    private static final class Words {

        private static final DateTimeFormatter DAY = DateTimeFormatter
                .ofPattern("d MMMM uuuu", Locale.UK);

        private Words() {
        }

        static String of(LocalDate date) {
            return DAY.format(date);
        }

        static String of(String slug) {
            String words = slug.replace('-', ' ');
            return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
        }
    }
}
