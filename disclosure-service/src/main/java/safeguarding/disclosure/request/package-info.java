/** Requests for a decision on a disclosure: one for each line of the registry's ledger that asks for one. */
@NullMarked
package safeguarding.disclosure.request;

import org.jspecify.annotations.NullMarked;
