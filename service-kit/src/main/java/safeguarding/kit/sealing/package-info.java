/** Seals the trail: its settled entries become leaves of a tree, and the tree's state is signed. */
@NullMarked
package safeguarding.kit.sealing;

import org.jspecify.annotations.NullMarked;
