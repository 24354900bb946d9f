/** Keeping a record from all but named people: members of staff, public figures, people under protection. */
@NullMarked
package safeguarding.disclosure.restriction;

import org.jspecify.annotations.NullMarked;
