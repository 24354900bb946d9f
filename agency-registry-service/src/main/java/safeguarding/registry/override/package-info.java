/** What people decided about telling an agency of a concern, whatever the rule says: facts of routing like any other. */
@NullMarked
package safeguarding.registry.override;

import org.jspecify.annotations.NullMarked;
