/** Guides of one minute each, and which one helps with which record. */
@NullMarked
package safeguarding.disclosure.guide;

import org.jspecify.annotations.NullMarked;
