/** A feature that keeps every rule. */
@NullMarked
package safeguarding.testkit.sound.intake;

import org.jspecify.annotations.NullMarked;
