/** By when a notice is to be acknowledged and who is told when it was not: dated data, read from a file. */
@NullMarked
package safeguarding.registry.duetime;

import org.jspecify.annotations.NullMarked;
