package safeguarding.kit.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.junit.jupiter.api.Test;

import dev.sigstore.merkle.InclusionProofVerificationException;
import dev.sigstore.merkle.InclusionProofVerifier;
import dev.sigstore.rekor.client.Checkpoints;
import dev.sigstore.rekor.client.RekorEntry;

/**
 * What we seal is taken by code of others that never heard of us: Sigstore's proofs and checkpoints, Bouncy Castle's
 * signatures.
 */
class ThirdPartyTest {

    private static final int LARGEST = 700;
    private static final Tree TREE = new Tree(Leaves.tiles(LARGEST));

    private final Random random = new Random(6962);

    @Test
    void our_proofs_of_inclusion_are_taken() {
        for (int round = 0; round < 500; round++) {
            int size = 1 + random.nextInt(LARGEST);
            int index = random.nextInt(size);
            List<byte[]> path = TREE.inclusion(index, size).stream().map(Hash::bytes).toList();
            byte[] leaf = Leaves.of(index, index + 1).get(0).bytes();
            assertThatCode(() -> InclusionProofVerifier.verify(leaf, index, size, path, TREE.root(size).bytes()))
                    .as("%d of %d", index, size).doesNotThrowAnyException();
            leaf[random.nextInt(leaf.length)] ^= 1;
            assertThatExceptionOfType(InclusionProofVerificationException.class)
                    .isThrownBy(() -> InclusionProofVerifier.verify(leaf, index, size, path, TREE.root(size).bytes()));
        }
    }

    @Test
    void our_checkpoints_are_read_and_their_signatures_hold() throws Exception {
        SignerKey key = SignerKey.generate("safeguarding.example/log");
        TreeHead head = new TreeHead(LARGEST, TREE.root(LARGEST));
        RekorEntry.Checkpoint read = Checkpoints
                .from(Checkpoint.of(key.verifier().name(), head).signed(List.of(key)).written());
        assertThat(read.getOrigin()).isEqualTo("safeguarding.example/log");
        assertThat(read.getSize()).isEqualTo(LARGEST);
        assertThat(read.getBase64Hash()).isEqualTo(head.root().base64());
        RekorEntry.CheckpointSignature signature = read.getSignatures().get(0);
        assertThat(signature.getKeyHint()).isEqualTo(key.verifier().id());
        String text = key.verifier().text();
        byte[] typed = Base64Text.bytes(text.substring(text.indexOf('+', text.indexOf('+') + 1) + 1));
        Ed25519Signer verifier = new Ed25519Signer();
        verifier.init(false, new Ed25519PublicKeyParameters(typed, 1));
        byte[] signed = read.getSignedData().getBytes(StandardCharsets.UTF_8);
        verifier.update(signed, 0, signed.length);
        assertThat(verifier.verifySignature(signature.getSignature())).isTrue();
    }
}
