/** The directory: agencies, their services and hours, and who is on duty. */
@NullMarked
package safeguarding.gateway.agency;

import org.jspecify.annotations.NullMarked;
