package safeguarding.bench.telling;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.bench.surroundings.Calls;

/** Posts concerns, without waiting for one before the next, and keeps when each was due and when it was taken. */
public final class Concerns {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Calls calls;
    private final String path;
    private final List<Family> families;
    private final Map<String, Posted> posted = new ConcurrentHashMap<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final List<CompletableFuture<Void>> underWay = new ArrayList<>();

    /** When it should have been sent, when it was, and when the 201 had come. */
    public record Posted(long dueNanos, long sentNanos, long takenNanos) {
    }

    public Concerns(Calls calls, String path, List<Family> families) {
        this.calls = calls;
        this.path = path;
        this.families = families;
    }

    public void post(int number, long dueNanos) {
        Family family = families.get(number % families.size());
        long sentNanos = System.nanoTime();
        underWay.add(calls.postLater(family.reporter(), path, family.concern())
                .handle((answer, problem) -> {
                    long takenNanos = System.nanoTime();
                    if (problem != null) {
                        failures.add(problem.getClass().getSimpleName());
                    } else {
                        take(answer, new Posted(dueNanos, sentNanos, takenNanos));
                    }
                    return null;
                }));
    }

    private void take(HttpResponse<String> answer, Posted times) {
        try {
            if (answer.statusCode() == 201) {
                posted.put(JSON.readTree(answer.body()).path("id").asText(), times);
            } else {
                failures.add("status " + answer.statusCode());
            }
        } catch (JsonProcessingException e) {
            failures.add("unreadable answer");
        }
    }

    /** Waits for the answers still under way. */
    public void await() throws InterruptedException {
        try {
            CompletableFuture.allOf(underWay.toArray(CompletableFuture[]::new)).orTimeout(60, TimeUnit.SECONDS).join();
        } catch (java.util.concurrent.CompletionException e) {
            failures.add(e.getCause() instanceof TimeoutException ? "no answer within 60 s" : String.valueOf(e.getMessage()));
        }
    }

    public Collection<String> ids() {
        return posted.keySet();
    }

    public void each(BiConsumer<String, Posted> act) {
        posted.forEach(act);
    }

    public int count() {
        return posted.size();
    }

    public List<String> failures() {
        return List.copyOf(failures);
    }
}
