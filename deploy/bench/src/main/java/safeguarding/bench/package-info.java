/** How fast the exchange is, beside the bare parts that it is made of. */
@NullMarked
package safeguarding.bench;

import org.jspecify.annotations.NullMarked;
