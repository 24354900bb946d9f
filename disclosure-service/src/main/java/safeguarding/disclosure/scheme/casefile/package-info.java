/** The case file of an application: its row, its versions, and its changes under a lock. */
@NullMarked
package safeguarding.disclosure.scheme.casefile;

import org.jspecify.annotations.NullMarked;
