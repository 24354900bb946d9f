package safeguarding.registry.restriction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import safeguarding.registry.routing.Situation;

/**
 * That nobody is told of a concern by rule alone, or one agency is not.
 *
 * @param agency the one; none for every agency
 * @param reason as a code; the words are in the kept version
 * @param madeFor the agency of whoever made it, which recorded the concern
 */
public record Restriction(UUID id, UUID concern, @Nullable String agency, String reason, LocalDate reviewOn, String madeBy,
        String madeFor, Instant madeAt, @Nullable Instant liftedAt, long version) {

    public Restriction lifted(Instant at) {
        return new Restriction(id, concern, agency, reason, reviewOn, madeBy, madeFor, madeAt, at, version + 1);
    }

    Situation.AskingFirst fact() {
        return new Situation.AskingFirst(id, agency);
    }
}
