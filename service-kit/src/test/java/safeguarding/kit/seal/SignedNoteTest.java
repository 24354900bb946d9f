package safeguarding.kit.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {

    private static final String NAME = "safeguarding.example/test";
    private static final String TEXT = NAME + "\n1\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n";

    // The example in the documentation of Go's golang.org/x/mod/sumdb/note, whose format C2SP wrote down.
    private static final String PUBLISHED_TEXT = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.
            """;
    private static final String PUBLISHED = PUBLISHED_TEXT + """

            \u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;
    private static final String PUBLISHED_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String PUBLISHED_SIGNER = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";

    private final SignerKey key = SignerKey.generate(NAME);
    private final SignerKey other = SignerKey.generate(NAME);

    @Test
    void the_published_note_is_taken_and_written_again_byte_by_byte() {
        SignedNote note = SignedNote.parse(PUBLISHED);
        assertThat(note.isSignedBy(List.of(VerifierKey.parse(PUBLISHED_KEY)))).isTrue();
        assertThat(note.written()).isEqualTo(PUBLISHED);
        assertThat(note.text()).isEqualTo(PUBLISHED_TEXT);
    }

    @Test
    void signing_the_published_text_with_the_published_key_gives_the_published_note() {
        SignerKey signer = SignerKey.parse(PUBLISHED_SIGNER);
        assertThat(signer.verifier().text()).isEqualTo(PUBLISHED_KEY);
        assertThat(SignedNote.sign(PUBLISHED_TEXT, List.of(signer)).written()).isEqualTo(PUBLISHED);
    }

    @Test
    void any_changed_character_of_the_text_or_the_signature_is_found() {
        String note = SignedNote.sign(TEXT, List.of(key)).written();
        byte[] bytes = note.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            byte[] changed = bytes.clone();
            changed[i] ^= 1;
            assertThat(isTaken(changed)).as("byte %d changed", i).isFalse();
        }
    }

    private boolean isTaken(byte[] note) {
        try {
            return SignedNote.parse(note).isSignedBy(List.of(key.verifier()));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    @Test
    void while_keys_rotate_either_key_is_enough() {
        SignedNote note = SignedNote.parse(SignedNote.sign(TEXT, List.of(key, other)).written());
        assertThat(note.isSignedBy(List.of(key.verifier()))).isTrue();
        assertThat(note.isSignedBy(List.of(other.verifier()))).isTrue();
        assertThat(note.isSignedBy(List.of(SignerKey.generate(NAME).verifier()))).isFalse();
        assertThat(note.isSignedBy(List.of())).isFalse();
    }

    @Test
    void one_wrong_signature_of_a_known_key_spoils_the_note() {
        String good = SignedNote.sign(TEXT, List.of(key)).written();
        String wrong = SignedNote.sign(NAME + "\n2\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n", List.of(other)).written();
        SignedNote both = SignedNote.parse(good + wrong.substring(wrong.indexOf('\u2014')));
        assertThat(both.isSignedBy(List.of(key.verifier()))).isTrue();
        assertThat(both.isSignedBy(List.of(key.verifier(), other.verifier()))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "\n", "text\n", "text\n\n", "text\n\nno dash\n", "text\n\n\u2014 name\n",
            "text\n\n\u2014 name !\n",
            "text\n\n\u2014 name AAAAAA==", "text\n\n\u2014 name AAAAAA==\n", "text\n\n\u2014  AAAAAAAA\n",
            "text\n\n\u2014 na+me AAAAAAAA\n",
            "te\txt\n\n\u2014 name AAAAAAAA\n", "text\r\n\n\u2014 name AAAAAAAA\n", "text\n\n\u2014 name AAAAAAA\n",
            "text\n\n- name AAAAAAAA\n" })
    void what_is_not_a_note_is_refused(String note) {
        assertThatThrownBy(() -> SignedNote.parse(note)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() {
        byte[] note = SignedNote.sign(TEXT, List.of(key)).written().getBytes(StandardCharsets.UTF_8);
        note[0] = (byte) 0xff;
        assertThatThrownBy(() -> SignedNote.parse(note)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void base64_has_one_spelling() {
        String note = SignedNote.sign(TEXT, List.of(key)).written();
        // 68 bytes end with one padding sign, and two bits that say nothing.
        assertThat(note).endsWith("=\n");
        String unpadded = note.substring(0, note.length() - 2) + "\n";
        char last = note.charAt(note.length() - 3);
        String stray = note.substring(0, note.length() - 3) + (char) (last + 1) + "=\n";
        assertThatThrownBy(() -> SignedNote.parse(unpadded)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SignedNote.parse(stray)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_verifier_key_with_another_name_hash_or_algorithm_is_refused() {
        for (String wrong : List.of(PUBLISHED_KEY.replace("Peter", "Paul"), PUBLISHED_KEY.replace("c74f20a3", "c74f20a4"),
                PUBLISHED_KEY.replace("+AR", "+Ah"), PUBLISHED_KEY.replace("c74f20a3", "C74F20A3"), PUBLISHED_KEY + "=", "a+b",
                "",
                PUBLISHED_KEY.substring(0, PUBLISHED_KEY.length() - 4))) {
            assertThatThrownBy(() -> VerifierKey.parse(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_key_is_read_from_a_pem_and_from_a_notes_key_file() throws NoSuchAlgorithmException {
        byte[] encoded = KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate().getEncoded();
        String pem = "-----BEGIN PRIVATE KEY-----\n" + Base64.getEncoder().encodeToString(encoded)
                + "\n-----END PRIVATE KEY-----\n";
        SignerKey read = SignerKey.read(pem, NAME);
        assertThat(SignedNote.sign(TEXT, List.of(read)).isSignedBy(List.of(VerifierKey.parse(read.verifier().text()))))
                .isTrue();

        String file = SignerKey.newFile(NAME);
        assertThat(SignerKey.read(file, NAME).verifier()).isEqualTo(SignerKey.read(file, NAME).verifier());
        assertThatThrownBy(() -> SignerKey.read(file, "safeguarding.example/other"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SignerKey.read("nothing", NAME)).isInstanceOf(IllegalArgumentException.class);
    }
}
