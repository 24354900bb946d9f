/** Where an application stands, and what can happen to it there: a table of edges. */
@NullMarked
package safeguarding.disclosure.scheme.stage;

import org.jspecify.annotations.NullMarked;
