/**
 * What a clinician writes of an examination, in the fields of the preliminary opinion; findings and opinion apart, and no
 * images.
 */
@NullMarked
package safeguarding.referral.proforma;

import org.jspecify.annotations.NullMarked;
