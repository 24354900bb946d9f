/** Pure rules that are pure. */
@NullMarked
package safeguarding.testkit.sound.policy;

import org.jspecify.annotations.NullMarked;
