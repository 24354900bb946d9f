/** What all pages share: who looks at them, how they ask the services, forms, and what surrounds them. */
@NullMarked
package safeguarding.gateway.page;

import org.jspecify.annotations.NullMarked;
