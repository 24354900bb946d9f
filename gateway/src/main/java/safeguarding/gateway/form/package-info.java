/** Forms and the documents that they make, and how dates, codes and refusals are said to people. */
@NullMarked
package safeguarding.gateway.form;

import org.jspecify.annotations.NullMarked;
