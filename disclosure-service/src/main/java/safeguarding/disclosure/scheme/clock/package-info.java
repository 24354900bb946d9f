/** Clocks that run on applications: reminded, met, stopped, or missed and escalated once. */
@NullMarked
package safeguarding.disclosure.scheme.clock;

import org.jspecify.annotations.NullMarked;
