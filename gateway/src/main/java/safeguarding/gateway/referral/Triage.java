package safeguarding.gateway.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What the hub made of the referral so far. */
public record Triage(UUID referral, String status, String hub, Instant receivedAt, @Nullable Rating rating,
        @Nullable Decision decision, @Nullable Feedback feedback) {

    /** How urgent it is. */
    public record Rating(String rating, String reason, Person.Doer by) {
    }

    /** What becomes of it. */
    public record Decision(String route, String reason, Person.@Nullable Contact allocatedTo, @Nullable String passedTo,
            @Nullable List<NotShared> notShared, @Nullable String guidance, Person.Doer by) {
    }

    /** Who is deliberately not told. */
    public record NotShared(String agency, String because, LocalDate reviewOn) {
    }

    /** What the referrer was told. */
    public record Feedback(String text, Person.Doer by) {
    }

    public String path(String part) {
        return Paths.of(referral, part);
    }
}
