/** How JSON is kept in a column. */
@NullMarked
package safeguarding.disclosure.storage;

import org.jspecify.annotations.NullMarked;
