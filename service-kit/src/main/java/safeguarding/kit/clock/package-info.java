/** The only place where the time of day enters. */
@NullMarked
package safeguarding.kit.clock;

import org.jspecify.annotations.NullMarked;
