/** What is thought of the risk that an offender poses: assessments, kept apart from the facts. */
@NullMarked
package safeguarding.disclosure.risk;

import org.jspecify.annotations.NullMarked;
