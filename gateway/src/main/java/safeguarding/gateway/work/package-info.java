/** What a hub has still to do: its work list by clock and rating. */
@NullMarked
package safeguarding.gateway.work;

import org.jspecify.annotations.NullMarked;
