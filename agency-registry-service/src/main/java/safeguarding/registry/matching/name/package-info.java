/** What is known of names in general, and how two parts of names agree. Pure. */
@NullMarked
package safeguarding.registry.matching.name;

import org.jspecify.annotations.NullMarked;
