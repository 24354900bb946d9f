/** How JSON is read: to the letter from callers, with patience from other releases of our own. */
@NullMarked
package safeguarding.kit.json;

import org.jspecify.annotations.NullMarked;
