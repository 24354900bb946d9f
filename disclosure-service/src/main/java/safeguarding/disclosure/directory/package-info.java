/** What the registry's directory says of an agency. */
@NullMarked
package safeguarding.disclosure.directory;

import org.jspecify.annotations.NullMarked;
