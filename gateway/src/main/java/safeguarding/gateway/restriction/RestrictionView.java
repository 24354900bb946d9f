package safeguarding.gateway.restriction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * That a concern is not to be shared without asking, as the registry gives it to the agency that said so.
 *
 * @param agency only with this one; null with any
 */
public record RestrictionView(String id, String concern, @Nullable String agency, String reason, LocalDate reviewOn,
        String madeBy, Instant madeAt, @Nullable Instant liftedAt) {

    record All(List<RestrictionView> restrictions) {
    }

    public boolean isDue(LocalDate today) {
        return liftedAt == null && !reviewOn.isAfter(today);
    }
}
