package safeguarding.registry.load;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A load and what came of it.
 *
 * @param finishedAt absent when it was cut short: send the same lines again
 * @param lines how many there were; fewer results than lines are those that were reached
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LoadView(UUID id, Instant receivedAt, @Nullable Instant finishedAt, int lines, long opened, long openedBefore,
        long alreadyOpen, long refused, @Schema(maxItems = LoadLines.MOST) List<LineResult> results) {

    static LoadView of(Loads.Load load, List<LineResult> results) {
        return new LoadView(load.id(), load.receivedAt(), load.finishedAt(), load.lines(),
                count(results, LineResult.Outcome.OPENED), count(results, LineResult.Outcome.OPENED_BEFORE),
                count(results, LineResult.Outcome.ALREADY_OPEN), count(results, LineResult.Outcome.REFUSED), results);
    }

    private static long count(List<LineResult> results, LineResult.Outcome outcome) {
        return results.stream().filter(result -> result.outcome() == outcome).count();
    }
}
