/** What is reachable through the gateway, and how a request and its answer travel between a caller and a service. */
@NullMarked
package safeguarding.gateway.forwarding;

import org.jspecify.annotations.NullMarked;
