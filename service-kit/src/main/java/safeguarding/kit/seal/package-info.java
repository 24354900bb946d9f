/**
 * The Merkle tree of RFC 9162, its proofs and tiles, and signed notes with checkpoints: pure functions, so that each can be
 * checked alone.
 */
@NullMarked
package safeguarding.kit.seal;

import org.jspecify.annotations.NullMarked;
