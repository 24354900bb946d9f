/** Decisions on applications, never changed: each is followed by another, or its record is put right by one. */
@NullMarked
package safeguarding.disclosure.scheme.decision;

import org.jspecify.annotations.NullMarked;
