/** Notifications that are due: said before the day, and said again when the day has gone. */
@NullMarked
package safeguarding.disclosure.reminder;

import org.jspecify.annotations.NullMarked;
