/**
 * Invitations to strategy discussions: each invited agency finds its own in its inbox, and word of it when it holds no more.
 */
@NullMarked
package safeguarding.registry.invited;

import org.jspecify.annotations.NullMarked;
