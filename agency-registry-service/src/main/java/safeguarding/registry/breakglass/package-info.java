/**
 * To read a concern of which one's agency was not told, because a child may come to harm before anybody can decide: by a road
 * of
 * its own, with a reason, for a time, and known at once to whoever recorded the concern.
 */
@NullMarked
package safeguarding.registry.breakglass;

import org.jspecify.annotations.NullMarked;
