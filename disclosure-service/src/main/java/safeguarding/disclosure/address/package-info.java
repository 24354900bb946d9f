/** Where an offender lives or stays, and whether a child is there. */
@NullMarked
package safeguarding.disclosure.address;

import org.jspecify.annotations.NullMarked;
