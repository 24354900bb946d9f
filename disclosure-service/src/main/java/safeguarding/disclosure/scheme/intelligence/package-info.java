/** What somebody told who is not known or names no child: kept, never dismissed, and never answered. */
@NullMarked
package safeguarding.disclosure.scheme.intelligence;

import org.jspecify.annotations.NullMarked;
