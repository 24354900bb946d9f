/** Which agencies belong at a strategy discussion about a child, because they work with somebody around that child. */
@NullMarked
package safeguarding.registry.invitee;

import org.jspecify.annotations.NullMarked;
