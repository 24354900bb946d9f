/** What there is to read: guides of the project's own documentation, and the catalogue of events. */
@NullMarked
package safeguarding.gateway.help;

import org.jspecify.annotations.NullMarked;
