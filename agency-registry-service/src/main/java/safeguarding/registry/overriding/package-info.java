/** Where somebody decides, against or beyond the rule, whether an agency is told of a concern. */
@NullMarked
package safeguarding.registry.overriding;

import org.jspecify.annotations.NullMarked;
