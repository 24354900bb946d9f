/** Reminds whoever keeps something from others that the day has come on which he wanted to look at it again. */
@NullMarked
package safeguarding.registry.review;

import org.jspecify.annotations.NullMarked;
