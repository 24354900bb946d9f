/** Human decisions that records are, or are not, of one person, and the search that leads to them. */
@NullMarked
package safeguarding.registry.linking;

import org.jspecify.annotations.NullMarked;
