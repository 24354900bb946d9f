/** Joins all records anew when another version of the rules, or of the frequencies of names, is released. */
@NullMarked
package safeguarding.registry.rematching;

import org.jspecify.annotations.NullMarked;
