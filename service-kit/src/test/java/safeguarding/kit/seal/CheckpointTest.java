package safeguarding.kit.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

    private static final String ORIGIN = "safeguarding.example/test";
    private static final String ROOT = "bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=";

    private final SignerKey key = SignerKey.generate(ORIGIN);

    @Test
    void a_checkpoint_is_three_lines_and_reads_back() {
        Checkpoint checkpoint = Checkpoint.of(ORIGIN, new TreeHead(1, Hash.ofBase64(ROOT)));
        assertThat(checkpoint.text()).isEqualTo(ORIGIN + "\n1\n" + ROOT + "\n");
        assertThat(Checkpoint.parse(checkpoint.text())).isEqualTo(checkpoint);
        assertThat(Checkpoint.parse(checkpoint.text() + "more\n").extensions()).containsExactly("more");
    }

    @Test
    void a_signed_checkpoint_is_opened_with_its_key_and_its_origin_only() {
        SignedNote note = SignedNote
                .parse(Checkpoint.of(ORIGIN, new TreeHead(1, Hash.ofBase64(ROOT))).signed(List.of(key)).written());
        assertThat(Checkpoint.open(note, ORIGIN, List.of(key.verifier())).head().size()).isEqualTo(1);
        assertThatThrownBy(() -> Checkpoint.open(note, "another/log", List.of(key.verifier())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Checkpoint.open(note, ORIGIN, List.of(SignerKey.generate(ORIGIN).verifier())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "o\n1\n", "o\n01\n" + ROOT + "\n", "o\n-1\n" + ROOT + "\n", "o\n+1\n" + ROOT + "\n",
            "\n1\n" + ROOT + "\n",
            "o\n1\n" + ROOT, "o\n1\nAAAA\n", "o\n1\n" + ROOT + "\n\n", "o\n1\n" + ROOT + "\n\nmore\n", "o\n0\n" + ROOT + "\n",
            "o\n99999999999999999999\n" + ROOT + "\n", "o\n1 \n" + ROOT + "\n" })
    void what_is_not_a_checkpoint_is_refused(String text) {
        assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
