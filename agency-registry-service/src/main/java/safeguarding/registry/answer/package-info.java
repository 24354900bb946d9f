/** What an agency that was told says that it has done about it. */
@NullMarked
package safeguarding.registry.answer;

import org.jspecify.annotations.NullMarked;
