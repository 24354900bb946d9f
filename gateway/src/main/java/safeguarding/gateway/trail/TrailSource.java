package safeguarding.gateway.trail;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.vertx.core.Future;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import safeguarding.gateway.forwarding.Origin;
import safeguarding.gateway.forwarding.Questions;
import safeguarding.kit.problem.Refusal;

/** One service's trail, read page by page as the merged view comes to need it. */
class TrailSource {

    // What the service says about the question or the asker is said to the asker; all else only makes this service missing.
    private static final Set<Integer> ABOUT_THE_CALLER = Set.of(400, 401, 403, 422);

    private static final int MOST_PAGES = 25;

    private final Asking asking;
    private final Origin origin;
    private final Filters filters;
    private final int pageSize;
    private final Deque<JsonObject> waiting = new ArrayDeque<>();
    private Place reached;
    private @Nullable String page;
    private @Nullable String next;
    private @Nullable String missing;
    private boolean begun;
    private int pages;

    TrailSource(Asking asking, Origin origin, Filters filters, MergedCursor from) {
        this.asking = asking;
        this.origin = origin;
        this.filters = filters;
        this.pageSize = from.pageSize();
        this.reached = from.places().getOrDefault(origin, Place.BEGINNING);
        this.page = reached.page();
    }

    /** Whether it has an event to give, or will never have one; otherwise its next page must be fetched first. */
    boolean isReady() {
        return !waiting.isEmpty() || missing != null || (begun && next == null);
    }

    Future<Void> fetch() {
        String cursor = begun ? next : page;
        pages++;
        return asking.ask(origin, filters.uri(pageSize, cursor))
                .map(reply -> {
                    take(reply, cursor);
                    return (Void) null;
                })
                .recover(failure -> {
                    if (failure instanceof TurnedAway) {
                        return Future.failedFuture(failure);
                    }
                    missing = failure instanceof Refusal refusal ? reason(refusal) : "unreadable";
                    return Future.succeededFuture();
                });
    }

    /** So many pages were read for one answer that the rest must wait for the next. */
    boolean isTiring() {
        return pages >= MOST_PAGES;
    }

    boolean hasWaiting() {
        return !waiting.isEmpty();
    }

    /** Of the next event. */
    String time() {
        return MergedTrail.time(waiting.element());
    }

    JsonObject pass() {
        JsonObject passed = waiting.remove();
        reached = waiting.isEmpty() && next != null ? new Place(next, null) : new Place(page, passed.getString("id"));
        return passed;
    }

    Origin origin() {
        return origin;
    }

    Place reached() {
        return reached;
    }

    /** Why it is missing, or null. */
    @Nullable
    String missing() {
        return missing;
    }

    boolean hasMore() {
        return !waiting.isEmpty() || next != null;
    }

    private void take(Questions.Reply reply, @Nullable String cursor) {
        if (ABOUT_THE_CALLER.contains(reply.status())) {
            throw new TurnedAway(reply);
        }
        if (reply.status() != 200) {
            missing = "answers " + reply.status();
            return;
        }
        JsonArray events = new JsonArray();
        try {
            JsonObject answer = reply.body().toJsonObject();
            events = answer.getJsonArray("events", events);
            begun = true;
            page = cursor;
            next = answer.getString("next");
            events.forEach(event -> waiting.add(((JsonObject) event).put("service", origin.prefix())));
            dropWhatWasGivenOut();
        } catch (DecodeException | ClassCastException unreadable) {
            // A member of another type than agreed is a service of another version.
            missing = "unreadable";
            waiting.clear();
        }
    }

    /** The trail only grows, so a page that is asked for again begins as it began the first time. */
    private void dropWhatWasGivenOut() {
        String seen = reached.seen();
        if (pages > 1 || seen == null) {
            return;
        }
        if (waiting.stream().noneMatch(event -> seen.equals(event.getString("id")))) {
            // To give events out twice, or to leave some out, would be worse than to say so.
            missing = "no longer has the event at which the last page ended";
            waiting.clear();
            return;
        }
        JsonObject dropped;
        do {
            dropped = waiting.remove();
        } while (!seen.equals(dropped.getString("id")));
    }

    private static String reason(Refusal refusal) {
        return refusal.getClass().getSimpleName().replaceFirst("^Origin", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }
}
