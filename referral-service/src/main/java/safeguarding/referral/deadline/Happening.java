package safeguarding.referral.deadline;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something that has happened with a referral at a hub.
 *
 * @param codes what it is, in all the words by which a rule may know it: a decision for a section 47 enquiry is a decision too
 * @param by the person who says so, where there is one
 * @param about what of the referral it is about, where each such thing has clocks of its own; the whole of it otherwise
 * @param cause the entry of the trail with which it was recorded
 */
public record Happening(UUID id, UUID referral, String hub, Set<String> codes, Instant at, @Nullable String by,
        @Nullable UUID cause, @Nullable UUID about) {

    public Happening(UUID id, UUID referral, String hub, Set<String> codes, Instant at, @Nullable String by,
            @Nullable UUID cause) {
        this(id, referral, hub, codes, at, by, cause, null);
    }
}
