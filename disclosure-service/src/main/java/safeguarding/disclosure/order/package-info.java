/** Orders of a court or of the law that restrict an offender, and what each of them prohibits. */
@NullMarked
package safeguarding.disclosure.order;

import org.jspecify.annotations.NullMarked;
