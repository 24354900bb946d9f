package safeguarding.gateway.description;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/** What several services call by one name without meaning the same. */
class Clashes {

    private final List<ServiceDescription> services;
    private final Set<ComponentName> components;
    private final Set<String> tags;
    private final Set<String> operationIds;

    Clashes(List<ServiceDescription> services) {
        this.services = services;
        this.components = clashingComponents();
        this.tags = repeated(ServiceDescription::tags);
        this.operationIds = repeated(ServiceDescription::operationIds);
    }

    /** The service's description with its own name in front of whatever clashes. */
    ServiceDescription resolvedIn(ServiceDescription service) {
        return service.renamed(
                name -> components.contains(name) ? name.renamed(free(name, service.capitalised() + name.name())) : name,
                tag -> tags.contains(tag) ? service.capitalised() + ": " + tag : tag,
                id -> operationIds.contains(id) ? service.origin().prefix() + "_" + id : id);
    }

    private String free(ComponentName name, String wanted) {
        boolean taken = services.stream().anyMatch(service -> service.components().containsKey(name.renamed(wanted)));
        return taken ? free(name, wanted + "_") : wanted;
    }

    private Set<ComponentName> clashingComponents() {
        List<Map<ComponentName, JsonNode>> all = services.stream().map(ServiceDescription::components).toList();
        Set<ComponentName> shared = repeated(service -> service.components().keySet());
        Set<ComponentName> clashing = shared.stream().filter(name -> differs(name, all)).collect(Collectors.toSet());
        // What reads the same but refers to something that clashes is not the same, nor is what refers to that.
        Set<ComponentName> more = clashing;
        while (!more.isEmpty()) {
            more = shared.stream().filter(name -> !clashing.contains(name) && refersToAny(name, clashing, all))
                    .collect(Collectors.toSet());
            clashing.addAll(more);
        }
        return clashing;
    }

    private static boolean differs(ComponentName name, List<Map<ComponentName, JsonNode>> all) {
        return all.stream().filter(components -> components.containsKey(name)).map(components -> components.get(name))
                .distinct().count() > 1;
    }

    private static boolean refersToAny(ComponentName name, Set<ComponentName> clashing,
            List<Map<ComponentName, JsonNode>> all) {
        Set<ComponentName> references = new HashSet<>();
        for (Map<ComponentName, JsonNode> components : all) {
            JsonNode component = components.get(name);
            if (component != null) {
                Names.referencesOf(component, references::add);
            }
        }
        return references.stream().anyMatch(clashing::contains);
    }

    private <T> Set<T> repeated(Function<ServiceDescription, Set<T>> namesOf) {
        Set<T> once = new HashSet<>();
        Set<T> twice = new HashSet<>();
        for (ServiceDescription service : services) {
            namesOf.apply(service).stream().filter(name -> !once.add(name)).forEach(twice::add);
        }
        return twice;
    }
}
