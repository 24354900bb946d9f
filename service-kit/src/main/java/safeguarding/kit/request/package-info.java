/** The ids by which a request is known, below everything that names them in an answer, a log or the trail. */
@NullMarked
package safeguarding.kit.request;

import org.jspecify.annotations.NullMarked;
