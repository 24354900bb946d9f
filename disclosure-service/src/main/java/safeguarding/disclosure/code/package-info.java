/** Lists of codes with the dates between which each is in use: data, not code. */
@NullMarked
package safeguarding.disclosure.code;

import org.jspecify.annotations.NullMarked;
