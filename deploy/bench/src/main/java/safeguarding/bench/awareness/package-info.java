/** From the 201 on a concern to its notice in each inbox. */
@NullMarked
package safeguarding.bench.awareness;

import org.jspecify.annotations.NullMarked;
