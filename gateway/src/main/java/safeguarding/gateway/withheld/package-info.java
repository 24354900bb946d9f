/** Names of people who referred and asked not to be named: sealed, and opened by two people with a reason. */
@NullMarked
package safeguarding.gateway.withheld;

import org.jspecify.annotations.NullMarked;
