/** Who must be told of a concern: a pure, total function. Nothing here reads, writes, waits or knows a framework. */
@NullMarked
package safeguarding.registry.routing;

import org.jspecify.annotations.NullMarked;
