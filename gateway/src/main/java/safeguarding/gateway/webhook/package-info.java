/** Where the reader’s agency is called with what comes into its inbox. */
@NullMarked
package safeguarding.gateway.webhook;

import org.jspecify.annotations.NullMarked;
