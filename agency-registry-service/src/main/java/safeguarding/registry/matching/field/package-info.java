/** How two values of one field agree: names, dates, places and numbers, each by itself. Pure. */
@NullMarked
package safeguarding.registry.matching.field;

import org.jspecify.annotations.NullMarked;
