/** Where an agency says that somebody's address is protected, and every other that works with him hears of it. */
@NullMarked
package safeguarding.registry.protecting;

import org.jspecify.annotations.NullMarked;
