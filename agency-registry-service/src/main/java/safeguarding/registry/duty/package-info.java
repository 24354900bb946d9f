/** The services and teams of agencies: which place they serve, when, through which duty role, and who stands in for them. */
@NullMarked
package safeguarding.registry.duty;

import org.jspecify.annotations.NullMarked;
