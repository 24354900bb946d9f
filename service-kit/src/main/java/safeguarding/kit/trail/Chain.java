package safeguarding.kit.trail;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What an act belongs to, beyond its own subject.
 *
 * @param correlation the concern, or else the record, in whose chain it stands; without one, its own subject
 * @param causation the entry that led to it, here or at another service (the id of an announcement is the id of its entry)
 * @param counterparty the other agency: who was told, who asked
 * @param agreement what it rests on, as {@code id v3}
 * @param decision whether it permits, denies, or leaves to be decided
 */
public record Chain(@Nullable UUID correlation, @Nullable UUID causation, @Nullable String counterparty,
        @Nullable String agreement,
        Decision decision) {

    /** As the trail writes it. */
    public enum Decision {
        PERMIT,
        DENY,
        REVIEW
    }

    static final Chain NONE = new Chain(null, null, null, null, Decision.PERMIT);

    public static Chain of(UUID correlation) {
        return new Chain(correlation, null, null, null, Decision.PERMIT);
    }

    public Chain causedBy(@Nullable UUID entry) {
        return new Chain(correlation, entry, counterparty, agreement, decision);
    }

    public Chain with(@Nullable String agency) {
        return new Chain(correlation, causation, agency, agreement, decision);
    }

    public Chain under(@Nullable String agreementAndVersion) {
        return new Chain(correlation, causation, counterparty, agreementAndVersion, decision);
    }

    public Chain decided(Decision now) {
        return new Chain(correlation, causation, counterparty, agreement, now);
    }
}
