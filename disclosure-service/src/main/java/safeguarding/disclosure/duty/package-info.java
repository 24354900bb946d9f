/** Which agencies are under the duty to co-operate, as far as the registry knows them. */
@NullMarked
package safeguarding.disclosure.duty;

import org.jspecify.annotations.NullMarked;
