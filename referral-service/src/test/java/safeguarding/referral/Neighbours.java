package safeguarding.referral;

import static io.restassured.RestAssured.given;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.microprofile.config.ConfigProvider;

/** Who is who and who works with whom, as a test arranges it at the registry: families by names that nobody else has. */
public final class Neighbours {

    private final Map<String, List<String>> records = new LinkedHashMap<>();
    private final Set<String> children = new LinkedHashSet<>();
    private final Map<String, String> families = new LinkedHashMap<>();
    private final Set<List<String>> connections = new LinkedHashSet<>();
    private final Map<String, Map<String, String>> working = new LinkedHashMap<>();
    private final Set<String> hidden = new LinkedHashSet<>();

    public Neighbours child(String name, String family, String... ids) {
        children.add(name);
        families.put(name, family);
        return held(name, ids);
    }

    public Neighbours adult(String name, String... ids) {
        return held(name, ids);
    }

    private Neighbours held(String name, String... ids) {
        for (String id : ids) {
            records.computeIfAbsent(name, unused -> new ArrayList<>())
                    .add("{\"id\":\"" + id + "\",\"owner\":\"referral-service\"}");
        }
        return this;
    }

    public Neighbours connected(String child, String adult) {
        connections.add(List.of(child, adult));
        return this;
    }

    /** With an involvement of that id; a detail, or nothing for an agency that is told by a decision only. */
    public Neighbours works(String agency, String detail, String name, String involvement) {
        records.get(name).add("{\"id\":\"" + involvement + "\",\"owner\":\"" + agency + "\"}");
        working.computeIfAbsent(name, unused -> new TreeMap<>()).put(agency, String.valueOf(detail));
        return this;
    }

    /** Somebody around whom the address of somebody is protected, from whoever asks. */
    public Neighbours hides(String name) {
        hidden.add(name);
        return this;
    }

    public Neighbours arrange() {
        String registry = ConfigProvider.getConfig().getValue("quarkus.rest-client.registry.url", String.class);
        for (String subject : records.keySet()) {
            String people = records.keySet().stream().filter(name -> !nearness(subject, name).isEmpty())
                    .map(name -> person(subject, name)).collect(Collectors.joining(",", "{\"known\":true,\"people\":[", "]}"));
            for (String held : records.get(subject)) {
                given().body(people).put(registry + FakeRegistry.ARRANGED + held.substring(7, 43)).then().statusCode(200);
            }
        }
        return this;
    }

    private String person(String subject, String name) {
        return "{\"person\":\"" + records.get(name).get(0).substring(7, 43) + "\",\"kind\":\""
                + (children.contains(name) ? "CHILD" : "ADULT") + "\",\"nearness\":\"" + nearness(subject, name)
                + "\",\"records\":[" + String.join(",", records.get(name)) + "],\"circle\":[" + circle(name)
                + "],\"addressesWithheld\":" + hidden.contains(name) + "}";
    }

    private String nearness(String subject, String name) {
        if (subject.equals(name)) {
            return "SUBJECT";
        }
        Set<String> first = children.contains(subject) ? Set.of(subject) : childrenOf(subject);
        if (first.contains(name)) {
            return "CONNECTED_CHILD";
        }
        Set<String> young = first.stream().flatMap(child -> siblings(child).stream()).collect(Collectors.toSet());
        if (young.contains(name)) {
            return "SIBLING";
        }
        return connections.stream().anyMatch(tie -> young.contains(tie.get(0)) && tie.get(1).equals(name)) ? "CONNECTED_ADULT"
                : "";
    }

    private String circle(String name) {
        Set<String> near = new LinkedHashSet<>(Set.of(name));
        (children.contains(name) ? Set.of(name) : childrenOf(name)).forEach(child -> near.addAll(siblings(child)));
        Map<String, String> circle = new TreeMap<>();
        near.forEach(one -> circle.putAll(working.getOrDefault(one, Map.of())));
        return circle.entrySet().stream()
                .map(one -> "{\"agency\":\"" + one.getKey() + "\"" + (one.getValue().equals("null") ? ""
                        : ",\"detail\":\"" + one.getValue() + "\"") + "}")
                .collect(Collectors.joining(","));
    }

    private Set<String> childrenOf(String adult) {
        return connections.stream().filter(tie -> tie.get(1).equals(adult)).map(tie -> tie.get(0)).collect(Collectors.toSet());
    }

    private Set<String> siblings(String child) {
        return children.stream().filter(other -> families.get(other).equals(families.get(child))).collect(Collectors.toSet());
    }
}
