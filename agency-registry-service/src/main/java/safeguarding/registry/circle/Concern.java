package safeguarding.registry.circle;

import java.time.Instant;
import java.util.UUID;

/**
 * A concern as the registry knows it: that it is there, about whom, of which kind. What it says stays with its owner.
 *
 * @param owner the service that holds it
 * @param subject the record of the person whom it is about
 * @param version the owner's version, which grows when the concern is corrected
 */
public record Concern(UUID id, String owner, UUID subject, String kind, String concernClass, String recordedBy,
        Instant occurredAt,
        boolean withdrawn, long version) {

    /**
     * The path at the gateway where the words are read that a decision disclosed of it: decisions on all concerns are in one
     * place.
     */
    public String pointerToWords() {
        return "/disclosure/v1/concerns/" + id;
    }

    /** The path at the gateway where the concern is read. */
    public String pointer() {
        // The owners' public names at the gateway are their names without the suffix.
        return "/" + owner.replace("-service", "") + "/v1/concerns/" + id;
    }
}
