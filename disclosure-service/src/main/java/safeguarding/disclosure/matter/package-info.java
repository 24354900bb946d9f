/** What can be said of an offender: how any of it is checked, whom it helps to recognise, and whether it touches a child. */
@NullMarked
package safeguarding.disclosure.matter;

import org.jspecify.annotations.NullMarked;
