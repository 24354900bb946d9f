/** What an agency had been told, had opened and had acknowledged at an instant, for auditors. */
@NullMarked
package safeguarding.registry.known;

import org.jspecify.annotations.NullMarked;
