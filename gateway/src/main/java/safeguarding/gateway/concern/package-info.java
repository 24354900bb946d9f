/** The text of a concern, read where it is kept, as far as its owner shows it to this reader. */
@NullMarked
package safeguarding.gateway.concern;

import org.jspecify.annotations.NullMarked;
