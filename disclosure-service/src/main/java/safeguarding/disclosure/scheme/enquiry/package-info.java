/** What other agencies are asked, what they answer or do not, and what the risk assessment makes of it. */
@NullMarked
package safeguarding.disclosure.scheme.enquiry;

import org.jspecify.annotations.NullMarked;
