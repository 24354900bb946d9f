/** Who is who: the records that owners and agencies hold of people, and which of them are of one human. */
@NullMarked
package safeguarding.registry.person;

import org.jspecify.annotations.NullMarked;
