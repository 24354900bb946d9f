package safeguarding.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import safeguarding.audit.log.Checkpoint;
import safeguarding.audit.log.SignedNote;
import safeguarding.audit.log.Unreadable;
import safeguarding.audit.log.VerifierKey;

class SignedNoteTest {

    // The example that Go's own implementation (golang.org/x/mod/sumdb/note) is documented and tested with.
    private static final String PUBLISHED_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String PUBLISHED_NOTE = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;

    @Test
    void a_note_that_other_software_has_signed_is_good() {
        VerifierKey key = VerifierKey.of(PUBLISHED_KEY).orElseThrow();

        assertThat(SignedNote.of(PUBLISHED_NOTE).judgedBy(List.of(key)).trusted()).isTrue();
        assertThat(SignedNote.of(PUBLISHED_NOTE.replace("answer", "answers")).judgedBy(List.of(key)).bad())
                .containsExactly(key);
    }

    @Test
    void during_a_rotation_either_key_is_enough_and_a_false_one_is_never() {
        Signer old = Signer.fresh("log");
        Signer next = Signer.fresh("log");
        VerifierKey oldKey = VerifierKey.of(old.verifierKey()).orElseThrow();
        VerifierKey nextKey = VerifierKey.of(next.verifierKey()).orElseThrow();
        SignedNote both = SignedNote.of(Signer.note("text\n", old, next));
        SignedNote oneFalse = SignedNote.of("text\n\n" + old.line("text\n") + next.line("other\n"));

        assertThat(both.judgedBy(List.of(oldKey)).trusted()).isTrue();
        assertThat(both.judgedBy(List.of(nextKey)).trusted()).isTrue();
        assertThat(both.judgedBy(List.of(oldKey, nextKey)).trusted()).isTrue();
        assertThat(both.judgedBy(List.of()).trusted()).isFalse();
        assertThat(oneFalse.judgedBy(List.of(oldKey)).trusted()).isTrue();
        assertThat(oneFalse.judgedBy(List.of(oldKey, nextKey)).trusted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "text", "text\n", "text\n\n", "text\n\n— name\n", "text\n\n- name AAAA\n",
            "text\n\n— name AAAAA\n",
            "text\n\n— name AAAA\n", "text\n\n— na+me AAAAAAAA\n", "te\txt\n\n— name AAAAAAAA\n", "text\n\n— name AAAAAAAA",
            "text\n\n— name AAAAAAAA\nmore\n" })
    void what_is_no_signed_note_is_refused(String note) {
        assertThatThrownBy(() -> SignedNote.of(note)).isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "PeterNeumann", "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
            "PeterNewmann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
            "PeterNeumann+c74f20a3+AhpC2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
            "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10T=" })
    void a_key_with_a_slip_in_it_is_no_key(String key) {
        assertThat(VerifierKey.of(key)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "log\n-1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
            "log\n01\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
            "log\n1\nAAAA\n", "log\n1\nA\n", "log\n1\n", "\n1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
            "log\n99999999999999999999\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n" })
    void what_is_no_checkpoint_is_refused(String text) {
        assertThatThrownBy(() -> Checkpoint.of(Signer.note(text, Signer.fresh("log")))).isInstanceOf(Unreadable.class);
    }

    @Test
    void a_checkpoint_may_say_more_than_it_must() {
        Checkpoint checkpoint = Checkpoint
                .of(Signer.note("log\n7\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\nmore\n", Signer.fresh("log")));

        assertThat(checkpoint.size()).isEqualTo(7);
        assertThat(checkpoint.root()).hasSize(32);
    }
}
