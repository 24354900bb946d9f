/** Things and names online by which an offender is recognised. */
@NullMarked
package safeguarding.disclosure.belonging;

import org.jspecify.annotations.NullMarked;
