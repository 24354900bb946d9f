/** The sharing agreements by which routing decides: published version by version, each with its days, and never changed. */
@NullMarked
package safeguarding.registry.agreement;

import org.jspecify.annotations.NullMarked;
