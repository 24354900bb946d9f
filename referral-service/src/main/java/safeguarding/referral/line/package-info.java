/**
 * What one agency keeps about people for a chronology, whatever noun it is of: in versions that are never overwritten, shown to
 * others as far as that agency says and the registry permits.
 */
@NullMarked
package safeguarding.referral.line;

import org.jspecify.annotations.NullMarked;
