/** What auditors may ask of every service: its entries, their seal, proofs, and an export that can be verified without us. */
@NullMarked
package safeguarding.kit.audit;

import org.jspecify.annotations.NullMarked;
