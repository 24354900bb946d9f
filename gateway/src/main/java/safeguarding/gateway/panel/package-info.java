/** Review panels: convening one over chronologies, what its reviewers find, its conclusion, and calling it off. */
@NullMarked
package safeguarding.gateway.panel;

import org.jspecify.annotations.NullMarked;
