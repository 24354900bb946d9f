package safeguarding.referral.involved;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * An agency as the directory knows it.
 *
 * @param agency the one that answers for the one named
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record NamedAgency(String named, String agency, @Nullable String type, boolean open) {
}
