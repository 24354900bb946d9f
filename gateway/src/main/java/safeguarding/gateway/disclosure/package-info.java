/** Requests for disclosure, the decisions on them, and how consistent an agency's decisions are. */
@NullMarked
package safeguarding.gateway.disclosure;

import org.jspecify.annotations.NullMarked;
