/** Referrals a second, beside the same rows by plain JDBC. */
@NullMarked
package safeguarding.bench.intake;

import org.jspecify.annotations.NullMarked;
