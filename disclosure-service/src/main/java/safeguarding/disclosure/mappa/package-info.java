/** Why and how somebody is managed under MAPPA, and the notification requirements that go with it. */
@NullMarked
package safeguarding.disclosure.mappa;

import org.jspecify.annotations.NullMarked;
