/** The auditors' questions in a trail of very many entries. */
@NullMarked
package safeguarding.bench.queries;

import org.jspecify.annotations.NullMarked;
