/** Which parts of an offender's record somebody sees, by role and category. */
@NullMarked
package safeguarding.disclosure.sight;

import org.jspecify.annotations.NullMarked;
