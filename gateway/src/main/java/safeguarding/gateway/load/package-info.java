/** A whole roll at once: a spreadsheet in, and what came of each line. */
@NullMarked
package safeguarding.gateway.load;

import org.jspecify.annotations.NullMarked;
