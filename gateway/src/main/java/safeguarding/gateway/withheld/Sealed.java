package safeguarding.gateway.withheld;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** That a name is sealed, and each time that somebody opened it or asked to; never whose it is. */
public record Sealed(Instant sealedAt, @Nullable List<Opening> openings) {

    /** Who asked and why, who consented, and when the name was looked at. */
    public record Opening(String id, String requestedBy, Instant requestedAt, String reason, @Nullable String consentedBy,
            @Nullable Instant consentedAt, @Nullable Instant openedAt) {

        /** Whoever asked does not consent to it himself. */
        public boolean waitsForConsentOf(String user) {
            return consentedAt == null && !requestedBy.equalsIgnoreCase(user);
        }

        public boolean waitsForReadingBy(String user) {
            return consentedAt != null && openedAt == null && requestedBy.equalsIgnoreCase(user);
        }
    }

    public List<Opening> all() {
        return Objects.requireNonNullElse(openings, List.of());
    }
}
