/** The only place where the time of day enters, and how time is counted where a rule limits it. */
@NullMarked
package safeguarding.kit.clock;

import org.jspecify.annotations.NullMarked;
