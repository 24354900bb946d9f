package safeguarding.bench.hub;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.JsonNode;

/** Which notices of each concern have been read in which inbox, and when the last of them was. */
final class Told {

    private static final long POLL_MILLIS = 20;

    private final Map<String, Set<String>> read = new ConcurrentHashMap<>();
    private final Map<String, Long> lastNanos = new ConcurrentHashMap<>();
    private final AtomicInteger twice = new AtomicInteger();

    void take(int inbox, JsonNode item, long when) {
        String concern = item.path("concern").path("id").asText();
        String notice = inbox + " " + item.path("about").path("yourReference").asText();
        if (!read.computeIfAbsent(concern, unused -> ConcurrentHashMap.newKeySet()).add(notice)) {
            twice.incrementAndGet();
        }
        lastNanos.merge(concern, when, Math::max);
    }

    int twice() {
        return twice.get();
    }

    int countOf(String concern) {
        return read.getOrDefault(concern, Set.of()).size();
    }

    long lastNanos(String concern) {
        return lastNanos.getOrDefault(concern, 0L);
    }

    /** Waits until so many have been read, or the time is up. */
    boolean await(String concern, int notices, int limitSeconds) throws InterruptedException {
        long deadline = System.nanoTime() + limitSeconds * 1_000_000_000L;
        while (countOf(concern) < notices) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Thread.sleep(POLL_MILLIS);
        }
        return true;
    }
}
