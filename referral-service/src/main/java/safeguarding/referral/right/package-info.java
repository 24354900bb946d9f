/** The right to read another agency's record, asked of the registry at the moment of reading (ADR 0009). */
@NullMarked
package safeguarding.referral.right;

import org.jspecify.annotations.NullMarked;
