package safeguarding.kit.audit;

import java.util.List;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.kit.seal.Hash;

/** Proofs as RFC 9162 has them, hashes in base64 from the leaf upwards. */
final class Proof {

    private Proof() {
    }

    /** §2.1.3. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "That an entry is a leaf of the tree of that size (RFC 9162 §2.1.3).")
    record InclusionView(@Schema(examples = "5") long leaf, @Schema(examples = "9") long size,
            @Schema(maxItems = 64) List<@Size(max = 44) String> hashes,
            @Schema(maxLength = 4000, description = "The signed state of that size; absent when none was kept of it.") @Nullable String checkpoint) {
    }

    /** §2.1.4. */
    @Schema(description = "That the tree of one size is the beginning of that of another (RFC 9162 §2.1.4).")
    record ConsistencyView(@Schema(examples = "3") long from, @Schema(examples = "9") long to,
            @Schema(maxItems = 64) List<@Size(max = 44) String> hashes) {
    }

    /** As the service publishes them. */
    record KeysView(
            @Schema(maxItems = 20, examples = "safeguarding.example/referral-service+1234abcd+AQ…") List<@Size(max = 300) String> keys) {
    }

    /** What was recorded, byte for byte, with the salt of its digest. */
    record ContentView(@Schema(format = "uuid") String subject, long version, @Schema(maxLength = 64) String salt,
            @Schema(maxLength = 4000000) String content, @Schema(maxLength = 80) String digest) {
    }

    static List<String> written(List<Hash> hashes) {
        return hashes.stream().map(Hash::base64).toList();
    }
}
