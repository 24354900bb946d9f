/** What a log publishes about itself: a Merkle tree, checkpoints of it, and who has signed them. */
@NullMarked
package safeguarding.audit.log;

import org.jspecify.annotations.NullMarked;
