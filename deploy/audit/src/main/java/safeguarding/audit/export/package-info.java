/** The form of an export: its header, its events, the list of its leaves, its trailer. What is not of this form is refused. */
@NullMarked
package safeguarding.audit.export;

import org.jspecify.annotations.NullMarked;
