/** The people around an offender: a partner, those with whom his managers work, and the services that he says a family gets. */
@NullMarked
package safeguarding.disclosure.household;

import org.jspecify.annotations.NullMarked;
