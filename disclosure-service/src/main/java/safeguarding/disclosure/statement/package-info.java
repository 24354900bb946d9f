/**
 * What agencies say of an offender, each statement owned by the agency that made it, checked before it leaves, never
 * overwritten.
 */
@NullMarked
package safeguarding.disclosure.statement;

import org.jspecify.annotations.NullMarked;
