/** Where police staff work on applications under the Child Sex Offender Disclosure Scheme. */
@NullMarked
package safeguarding.disclosure.scheme.office;

import org.jspecify.annotations.NullMarked;
