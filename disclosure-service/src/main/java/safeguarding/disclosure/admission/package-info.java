/** Who of an agency's people may see a record at all. */
@NullMarked
package safeguarding.disclosure.admission;

import org.jspecify.annotations.NullMarked;
