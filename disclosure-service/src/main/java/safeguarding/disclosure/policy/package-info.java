/**
 * What may be decided about a disclosure, and who may read what of it: a pure, total function of a question, facts and a dated
 * pack of rules. Nothing here reads, writes, waits or knows a framework.
 */
@NullMarked
package safeguarding.disclosure.policy;

import org.jspecify.annotations.NullMarked;
