/** What reviews recommend to agencies: what is due and missed, one with its answer, and making, answering and assuring one. */
@NullMarked
package safeguarding.gateway.recommendation;

import org.jspecify.annotations.NullMarked;
