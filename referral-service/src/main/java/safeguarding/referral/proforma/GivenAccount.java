package safeguarding.referral.proforma;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What somebody told at the examination; what the child said in the child's own words.
 *
 * @param by who: the child, the mother, an officer
 */
record GivenAccount(@NotBlank @Size(max = 100) String by, @NotBlank @Size(max = 8000) String words) {
}
