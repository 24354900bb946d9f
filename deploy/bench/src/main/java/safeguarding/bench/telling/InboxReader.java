package safeguarding.bench.telling;

import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.JsonNode;

import safeguarding.bench.surroundings.Calls;

/** One agency's system: a long poll after the other, as an agency would do it. */
public final class InboxReader {

    private static final int TOO_MANY = 429;
    private static final int PAGE = 200;

    private final Calls gateway;
    private final String agency;
    private final Taking taking;
    private final AtomicInteger refused = new AtomicInteger();
    private volatile boolean running = true;
    private volatile String failure = "";
    private String cursor = "";

    /** What is done with an item that has come at that time of the stop watch. */
    public interface Taking {
        void item(JsonNode item, long nanos);
    }

    public InboxReader(Calls gateway, String agency, Taking taking) {
        this.gateway = gateway;
        this.agency = agency;
        this.taking = taking;
    }

    /** What lies there from before is passed over. */
    public void start() {
        int items = PAGE;
        while (items == PAGE) {
            items = take(gateway.get(agency, path(0)), 0);
        }
        Thread thread = new Thread(this::read, "inbox-" + agency);
        thread.setDaemon(true);
        thread.start();
    }

    public void stop() {
        running = false;
    }

    /** How often the gateway's limit for one caller was met. */
    public int refused() {
        return refused.get();
    }

    /** Empty while all is well. */
    public String failure() {
        return failure;
    }

    private void read() {
        try {
            while (running) {
                HttpResponse<String> answer = gateway.tryGet(agency, path(30));
                long when = System.nanoTime();
                if (answer.statusCode() == TOO_MANY) {
                    refused.incrementAndGet();
                    Thread.sleep(100);
                } else if (answer.statusCode() == 200) {
                    take(Calls.read(answer.body()), when);
                } else {
                    failure = "The inbox of " + agency + " answered " + answer.statusCode();
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IllegalStateException e) {
            failure = String.valueOf(e.getMessage());
        }
    }

    private int take(JsonNode page, long when) {
        cursor = page.path("next").asText("");
        JsonNode items = page.path("items");
        if (when != 0) {
            items.forEach(item -> taking.item(item, when));
        }
        return items.size();
    }

    private String path(int waitSeconds) {
        return "/registry/v1/inbox?limit=" + PAGE + "&waitSeconds=" + waitSeconds
                + (cursor.isEmpty() ? "" : "&after=" + cursor);
    }
}
