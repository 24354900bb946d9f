/** Questions whether the agency works with a family, because an offender said so: read, and answered. */
@NullMarked
package safeguarding.gateway.enquiry;

import org.jspecify.annotations.NullMarked;
