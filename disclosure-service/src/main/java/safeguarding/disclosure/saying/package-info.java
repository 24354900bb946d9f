/** A statement as an agency words it: what is said, of whom, from whom, and whether somebody checked it. */
@NullMarked
package safeguarding.disclosure.saying;

import org.jspecify.annotations.NullMarked;
