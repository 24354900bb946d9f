/** The giving of what was decided, in person, and the recipient's promise to keep it to himself. */
@NullMarked
package safeguarding.disclosure.scheme.undertaking;

import org.jspecify.annotations.NullMarked;
