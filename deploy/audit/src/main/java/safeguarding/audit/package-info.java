/** Checks an export of the event trail with nothing but the export and the keys that its reader trusts. */
@NullMarked
package safeguarding.audit;

import org.jspecify.annotations.NullMarked;
