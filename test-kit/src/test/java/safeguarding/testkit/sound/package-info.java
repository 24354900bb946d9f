/** A service in miniature that keeps every rule. */
@NullMarked
package safeguarding.testkit.sound;

import org.jspecify.annotations.NullMarked;
