package safeguarding.gateway.referral;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** How an adult stands to a child. */
public record Connection(UUID id, UUID child, UUID adult, @Nullable String relationship, @Nullable String caring,
        @Nullable String unsupervised, @Nullable String household, @Nullable LocalDate from, @Nullable LocalDate to,
        @Nullable String source, @Nullable Boolean disputed) {

    /** Caring for the child, or alone with it, or nobody has said that it is not so: somebody has to ask. */
    public boolean isOpen() {
        return !isAnswered(caring) || !isAnswered(unsupervised);
    }

    private static boolean isAnswered(@Nullable String answer) {
        return "YES".equals(answer) || "NO".equals(answer);
    }
}
