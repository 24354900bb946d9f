/** What an agency's own system refused, sent again or put aside by somebody who looks after it. */
@NullMarked
package safeguarding.gateway.undeliverable;

import org.jspecify.annotations.NullMarked;
