/** The right to read another agency's concern, asked of the registry at the moment of reading. */
@NullMarked
package safeguarding.disclosure.right;

import org.jspecify.annotations.NullMarked;
