package safeguarding.disclosure.scheme.clock;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A clock, for whoever works on the application.
 *
 * @param missedAt when it was found to be late, also where it was met afterwards
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClockView(@Schema(maxLength = 60) String kind, ClockState state, @Schema(maxLength = 60) String escalatesTo,
        Instant countedFrom, Instant dueAt, @Nullable Instant missedAt, @Nullable Instant endedAt) {

    static ClockView of(SchemeClock clock) {
        return new ClockView(clock.kind(), clock.state(), clock.role(), clock.countedFrom(), clock.dueAt(), clock.missedAt(),
                clock.endedAt());
    }
}
