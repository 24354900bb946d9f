/** Applications under the Child Sex Offender Disclosure Scheme (Sarah's Law), with their steps and clocks, and intelligence. */
@NullMarked
package safeguarding.gateway.scheme;

import org.jspecify.annotations.NullMarked;
