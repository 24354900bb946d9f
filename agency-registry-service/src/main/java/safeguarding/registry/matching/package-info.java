/**
 * How strongly two records speak for one human, and against whom else it could be: Fellegi and Sunter's sum of weights. Pure.
 */
@NullMarked
package safeguarding.registry.matching;

import org.jspecify.annotations.NullMarked;
