/** The ledger: who was told of which concern, who was not and why, who has read and acknowledged it. */
@NullMarked
package safeguarding.registry.notice;

import org.jspecify.annotations.NullMarked;
