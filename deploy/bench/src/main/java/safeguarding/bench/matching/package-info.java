/** Which records are of one human: how well and how fast that is found. */
@NullMarked
package safeguarding.bench.matching;

import org.jspecify.annotations.NullMarked;
