/** The directory: which agencies there are and were, under which names and codes, and who answers for one that has closed. */
@NullMarked
package safeguarding.registry.agency;

import org.jspecify.annotations.NullMarked;
