/**
 * The pages on which anybody tells children's services that he is worried, without a name. What is written goes from step to
 * step within
 * the page itself: no cookie, no session, and nothing kept here.
 */
@NullMarked
package safeguarding.gateway.report;

import org.jspecify.annotations.NullMarked;
