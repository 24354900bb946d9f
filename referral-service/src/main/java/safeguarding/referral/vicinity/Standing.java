package safeguarding.referral.vicinity;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import safeguarding.referral.right.Detail;

/**
 * An agency in the circle of a person.
 *
 * @param detail how much it may read about him; nothing, where somebody would have to decide that first
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Standing(String agency, @Nullable Detail detail) {
}
