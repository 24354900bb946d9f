/** Concerns raised by those who manage offenders, and as much of each as its reader may see. */
@NullMarked
package safeguarding.disclosure.concern;

import org.jspecify.annotations.NullMarked;
