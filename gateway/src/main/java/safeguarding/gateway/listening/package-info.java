/** What people told without a name, at the agency that received it: read, checked before others read it, and asked about. */
@NullMarked
package safeguarding.gateway.listening;

import org.jspecify.annotations.NullMarked;
