/** Where the reader’s agency has an interface of its own, and whether it answers. */
@NullMarked
package safeguarding.gateway.endpoint;

import org.jspecify.annotations.NullMarked;
