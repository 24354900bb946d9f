/** The way in for those who are not to be known: what limits them keeps no address, and what they bring is left behind. */
@NullMarked
package safeguarding.gateway.tipline;

import org.jspecify.annotations.NullMarked;
