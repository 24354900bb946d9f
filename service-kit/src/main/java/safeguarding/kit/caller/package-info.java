/** Who is asking, on whose behalf, for what purpose and on what legal basis. */
@NullMarked
package safeguarding.kit.caller;

import org.jspecify.annotations.NullMarked;
