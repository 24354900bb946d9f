package safeguarding.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** What waits for the police's disclosure officer, at the disclosure-service, which hears of it from the registry. */
final class OfficersList {

    private static final String WAITING = "/disclosure/v1/disclosure-requests?limit=200";
    private static final long PAUSE_MILLIS = 100;

    private final Api api;
    private final Api.SignIn officer;

    OfficersList(Api api, Api.SignIn officer) {
        this.api = api;
        this.officer = officer;
    }

    /** The agencies for which the concern waits, after waiting until there are so many or the time is up. */
    List<String> agencies(String concern, int many, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        List<String> agencies = agencies(concern);
        while (agencies.size() != many && System.nanoTime() < deadline) {
            pause();
            agencies = agencies(concern);
        }
        return agencies;
    }

    private List<String> agencies(String concern) {
        List<String> agencies = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = api.get(officer, Api.Reason.OFFENDER_MANAGEMENT, WAITING + after)
                    .orFail("Reading the disclosure requests").body();
            for (JsonNode request : page.path("requests")) {
                // Those that were decided on stand here too when they are due for review.
                if (request.path("concern").asText().equals(concern) && request.path("state").asText().equals("WAITING")) {
                    agencies.add(request.path("agency").asText());
                }
            }
            after = page.hasNonNull("next") ? "&after=" + page.path("next").asText() : "";
        } while (!after.isEmpty());
        return agencies;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a disclosure request.", stopped);
        }
    }
}
