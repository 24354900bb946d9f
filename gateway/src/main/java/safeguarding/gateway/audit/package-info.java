/** The trail for auditors: searched, one concern's chain drawn, and what proves it without us. */
@NullMarked
package safeguarding.gateway.audit;

import org.jspecify.annotations.NullMarked;
