package safeguarding.referral.vicinity;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** A record of a person, and who holds it: this service, where it stands in a referral, or the agency that works with him. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record HeldRecord(UUID id, String owner) {
}
