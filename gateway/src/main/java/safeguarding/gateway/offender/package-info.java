/** Managed offenders: the record, what is said of them, who was asked, and what is due. */
@NullMarked
package safeguarding.gateway.offender;

import org.jspecify.annotations.NullMarked;
