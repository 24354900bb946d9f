/**
 * What identifies a person, a place or a vehicle: values that check themselves, compare in one canonical form and never show
 * what they hold.
 *
 * <p>
 * A request body carries {@link safeguarding.kit.identity.Identifier} and plain strings, so that a wrong value is answered with
 * its place in the body; the values that check themselves are made once a body has passed.
 */
@NullMarked
package safeguarding.kit.identity;

import org.jspecify.annotations.NullMarked;
