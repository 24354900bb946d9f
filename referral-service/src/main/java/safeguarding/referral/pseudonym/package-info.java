/** Learning speaks of children by pseudonyms, or not at all: what would identify one is refused. */
@NullMarked
package safeguarding.referral.pseudonym;

import org.jspecify.annotations.NullMarked;
