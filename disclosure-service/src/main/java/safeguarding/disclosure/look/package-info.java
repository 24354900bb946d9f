/** Looking what time has done: each record in a transaction of its own. */
@NullMarked
package safeguarding.disclosure.look;

import org.jspecify.annotations.NullMarked;
