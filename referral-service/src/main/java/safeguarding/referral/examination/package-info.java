/** Medical examinations of children: the preliminary opinion that is shared at once, and the full report that supersedes it. */
@NullMarked
package safeguarding.referral.examination;

import org.jspecify.annotations.NullMarked;
