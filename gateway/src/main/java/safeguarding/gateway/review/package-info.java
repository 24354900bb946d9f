/** Reviews of serious cases, by pseudonyms: which there are, one with its stages and what it recommends, and how it goes on. */
@NullMarked
package safeguarding.gateway.review;

import org.jspecify.annotations.NullMarked;
