package safeguarding.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import safeguarding.registry.model.World;

/** The facts of a history as JSON: the owners' linkage records, and the forms that people fill in. */
final class Written {

    private Written() {
    }

    static String linkage(UUID id, int version, History.Version said) {
        return "{\"id\":\"" + id + "\",\"version\":" + version + ",\"people\":["
                + said.people().stream().map(Written::person).collect(Collectors.joining(",")) + "],\"connections\":["
                + said.ties().stream().map(Written::tie).collect(Collectors.joining(",")) + "],\"concerns\":["
                + said.worries().stream().map(Written::worry).collect(Collectors.joining(",")) + "]}";
    }

    static String opening(Opening opening) {
        return "{\"localReference\":\"" + opening.localReference() + "\",\"kind\":\"" + kind(opening.person())
                + "\",\"openedOn\":\"2015-01-01\"," + identity(opening.person()) + "}";
    }

    private static String person(World.Person person) {
        return "{\"id\":\"" + person.id() + "\",\"kind\":\"" + kind(person) + "\",\"identified\":" + person.identified()
                + ",\"unborn\":false," + identity(person) + "}";
    }

    private static String kind(World.Person person) {
        return person.child() ? "CHILD" : "ADULT";
    }

    private static String identity(World.Person person) {
        List<String> identifiers = new ArrayList<>();
        if (person.nhsNumber() != null) {
            identifiers.add("{\"system\":\"nhs-number\",\"value\":\"" + person.nhsNumber() + "\"}");
        }
        if (person.pnc() != null) {
            identifiers.add("{\"system\":\"pnc\",\"value\":\"" + person.pnc() + "\"}");
        }
        return (person.identified() ? named(person) : "\"names\":[],") + "\"identifiers\":[" + String.join(",", identifiers)
                + "]";
    }

    private static String named(World.Person person) {
        String[] name = person.name().split(" ");
        return "\"names\":[{\"given\":\"" + name[0] + "\",\"family\":\"" + name[1]
                + "\",\"use\":\"CURRENT\"}],\"born\":{\"date\":\"" + person.born() + "\",\"accuracyIndicator\":\"AAA\"},";
    }

    private static String tie(World.Tie tie) {
        return "{\"id\":\"" + tie.id() + "\",\"child\":\"" + tie.child() + "\",\"adult\":\"" + tie.adult()
                + "\",\"relationship\":\"OTHER\",\"caring\":\"NOT_KNOWN\",\"unsupervised\":\"YES\",\"from\":null,\"to\":"
                + (tie.endedOn() == null ? "null" : "\"" + tie.endedOn() + "\"") + "}";
    }

    private static String worry(World.Worry worry) {
        return "{\"id\":\"" + worry.id() + "\",\"subject\":\"" + worry.subject() + "\",\"kind\":\"other\",\"concernClass\":\""
                + worry.concernClass() + "\",\"recordedBy\":\"model-police\",\"occurredAt\":\"" + worry.recordedOn()
                + "T10:00:00Z\",\"withdrawn\":" + worry.withdrawn() + "}";
    }
}
