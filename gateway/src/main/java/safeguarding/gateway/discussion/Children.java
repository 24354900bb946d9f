package safeguarding.gateway.discussion;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;

import safeguarding.gateway.form.Option;
import safeguarding.gateway.page.ServiceLine;

/** The children of a referral by name, for whoever may read the referral; for others they are numbered. */
public record Children(List<Option> all) {

    public static Children of(UUID referral, ServiceLine service, List<UUID> discussed) {
        List<Option> named = new ArrayList<>();
        service.find("/v1/referrals/" + referral, JsonNode.class).ifPresent(read -> read.path("children").forEach(child -> {
            if ("RECEIVED".equals(child.path("status").asText("RECEIVED"))) {
                named.add(new Option(child.path("id").asText(), name(child, named.size() + 1)));
            }
        }));
        IntStream.range(0, discussed.size())
                .filter(i -> named.stream().noneMatch(one -> one.code().equals(discussed.get(i).toString())))
                .forEach(i -> named.add(new Option(discussed.get(i).toString(), "Child " + (i + 1))));
        return new Children(List.copyOf(named));
    }

    /** For whoever may not read the referral. */
    public static Children numbered(List<UUID> children) {
        return new Children(IntStream.range(0, children.size())
                .mapToObj(i -> new Option(children.get(i).toString(), "Child " + (i + 1))).toList());
    }

    public String called(UUID child) {
        return all.stream().filter(one -> one.code().equals(child.toString())).map(Option::label).findFirst().orElse("A child");
    }

    private static String name(JsonNode child, int number) {
        JsonNode name = child.at("/names/0");
        String whole = (name.path("given").asText("") + " " + name.path("family").asText("")).strip();
        if (!whole.isEmpty()) {
            return whole;
        }
        return child.has("expectedOn") ? "Unborn child" : "Child " + number;
    }
}
