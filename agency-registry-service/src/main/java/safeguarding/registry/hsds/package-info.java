/** The directory in the form of the Human Services Data Specification 3 (Open Referral), for those who read that. */
@NullMarked
package safeguarding.registry.hsds;

import org.jspecify.annotations.NullMarked;
