package safeguarding.registry.protection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * That a person's address is protected.
 *
 * @param record the involvement of the agency that says so, by which the person is known
 * @param agencies which may see it besides that agency
 * @param reason as a code; the words are in the kept version
 * @param madeFor the agency that says so
 */
public record Protection(UUID id, UUID record, List<String> agencies, String reason, LocalDate reviewOn, String madeBy,
        String madeFor, Instant madeAt, @Nullable Instant liftedAt, long version) {

    public Protection {
        agencies = List.copyOf(agencies);
    }

    public Protection lifted(Instant at) {
        return new Protection(id, record, agencies, reason, reviewOn, madeBy, madeFor, madeAt, at, version + 1);
    }
}
