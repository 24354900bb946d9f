package safeguarding.gateway.trail;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import io.vertx.core.Future;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import safeguarding.gateway.forwarding.Origin;
import safeguarding.gateway.forwarding.Questions;

/** The causes of a chain's events that belong to another chain: one hop, so that the reader sees where this one came from. */
class CausesElsewhere {

    private static final int MOST = 20;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Asking asking;
    private final Set<String> sought = new LinkedHashSet<>();
    private final List<JsonObject> found = new ArrayList<>();

    CausesElsewhere(Asking asking, List<JsonObject> chain) {
        this.asking = asking;
        chain.stream().map(CausalOrder::cause).filter(Objects::nonNull).forEach(sought::add);
        chain.stream().map(CausalOrder::id).forEach(sought::remove);
    }

    Future<Void> follow() {
        List<Future<Void>> asked = new ArrayList<>();
        sought.stream().filter(id -> ID.matcher(id).matches()).limit(MOST).forEach(id -> {
            for (Origin origin : Origin.values()) {
                asked.add(ask(origin, id));
            }
        });
        return Future.join(asked).mapEmpty();
    }

    List<JsonObject> found() {
        return found;
    }

    /** What nobody has shown, so that its absence is not taken for an end. */
    JsonArray notFound() {
        found.stream().map(CausalOrder::id).forEach(sought::remove);
        return new JsonArray(List.copyOf(sought));
    }

    private Future<Void> ask(Origin origin, String id) {
        return asking.ask(origin, Filters.by("id", id).uri(1, null))
                .map(reply -> {
                    if (reply.status() == 200) {
                        take(reply, origin, id);
                    }
                    return (Void) null;
                })
                // Whoever does not answer has shown nothing, and that is said.
                .otherwiseEmpty();
    }

    private void take(Questions.Reply reply, Origin origin, String id) {
        try {
            for (Object event : reply.body().toJsonObject().getJsonArray("events", new JsonArray())) {
                // Asked for by id; a service that does not know the question answers with something else.
                if (event instanceof JsonObject one && id.equals(CausalOrder.id(one))) {
                    found.add(one.put("service", origin.prefix()).put("outsideChain", true));
                }
            }
        } catch (DecodeException | ClassCastException unreadable) {
            // As with one that does not answer.
            return;
        }
    }
}
