/** The record of a decision whether to disclose, as a form and as a record: the same for a request and under Sarah's Law. */
@NullMarked
package safeguarding.gateway.decision;

import org.jspecify.annotations.NullMarked;
