/** Conflicts of interest: a worker is, or stands too near to, somebody with whom the reader’s agency works. */
@NullMarked
package safeguarding.gateway.conflict;

import org.jspecify.annotations.NullMarked;
