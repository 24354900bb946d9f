/** What is agreed to keep the child safe after a disclosure. */
@NullMarked
package safeguarding.disclosure.scheme.safetyplan;

import org.jspecify.annotations.NullMarked;
