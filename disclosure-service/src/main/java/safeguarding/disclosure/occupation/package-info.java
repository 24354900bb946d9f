/** Where an offender works or volunteers. */
@NullMarked
package safeguarding.disclosure.occupation;

import org.jspecify.annotations.NullMarked;
