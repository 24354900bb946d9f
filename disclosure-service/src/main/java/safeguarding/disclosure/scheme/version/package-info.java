/** The versions of the scheme, by force and date: limits, wordings and what an outcome needs, all of it data. */
@NullMarked
package safeguarding.disclosure.scheme.version;

import org.jspecify.annotations.NullMarked;
