/** Immediate safeguarding: out of the scheme, and to children's services at once. */
@NullMarked
package safeguarding.disclosure.scheme.safeguarding;

import org.jspecify.annotations.NullMarked;
