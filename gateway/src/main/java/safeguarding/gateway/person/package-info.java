/** People as forms and tables name them, and the search for records of them. */
@NullMarked
package safeguarding.gateway.person;

import org.jspecify.annotations.NullMarked;
