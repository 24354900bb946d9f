/** An adult with very many children: who has to be told, how soon each is, and what it costs. */
@NullMarked
package safeguarding.bench.hub;

import org.jspecify.annotations.NullMarked;
