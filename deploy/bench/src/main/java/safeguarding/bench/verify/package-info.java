/** The check of an export, beside plain hashing. */
@NullMarked
package safeguarding.bench.verify;

import org.jspecify.annotations.NullMarked;
