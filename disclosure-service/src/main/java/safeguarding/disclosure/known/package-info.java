/** Names by which an offender is or was known, with their dates. */
@NullMarked
package safeguarding.disclosure.known;

import org.jspecify.annotations.NullMarked;
