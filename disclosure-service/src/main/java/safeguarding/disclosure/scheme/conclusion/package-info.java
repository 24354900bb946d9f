/** How an application ends, and what each ending needs. */
@NullMarked
package safeguarding.disclosure.scheme.conclusion;

import org.jspecify.annotations.NullMarked;
