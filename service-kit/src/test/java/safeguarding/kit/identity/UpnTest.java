package safeguarding.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpnTest {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    @ParameterizedTest
    @ValueSource(strings = { "B801200005001", "b801 2000 05001", "B-801-2000-05-001" })
    void the_catalogue_sample_is_right_however_it_is_spaced(String written) {
        assertThat(Upn.of(written).value()).isEqualTo("B801200005001");
        assertThat(Upn.of(written).isTemporary()).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "B80120000500", "B8012000050011", "A801200005001", "8012000050011", "I801200005001",
            "B80120000500O", "BB01200005001" })
    void what_is_no_number_is_refused(String written) {
        assertThat(Upn.isValid(written)).isFalse();
    }

    @Test
    void each_twelve_places_take_one_letter_of_twenty_six() {
        Random random = new Random(4);
        for (int n = 0; n < 5_000; n++) {
            StringBuilder twelve = new StringBuilder();
            random.ints(11, 0, 10).forEach(twelve::append);
            boolean temporary = n % 3 == 0;
            twelve.append(temporary ? LETTERS.charAt(random.nextInt(23)) : (char) ('0' + random.nextInt(10)));
            char expected = expected(twelve.toString());
            for (char any = 'A'; any <= 'Z'; any++) {
                assertThat(Upn.isValid(any + twelve.toString())).isEqualTo(any == expected);
            }
            assertThat(Upn.of(expected + twelve.toString()).isTemporary()).isEqualTo(temporary);
        }
    }

    @Test
    void neither_the_refusal_nor_the_text_of_a_number_shows_it() {
        assertThatThrownBy(() -> Upn.of("A801200005001")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("801200");
        assertThat(Upn.of("B801200005001")).hasToString("Upn[…]");
    }

    private static char expected(String twelve) {
        List<Integer> values = twelve.chars().map(c -> Character.isDigit(c) ? Character.digit(c, 10) : LETTERS.indexOf(c))
                .boxed().toList();
        return LETTERS.charAt(IntStream.range(0, 12).map(i -> (i + 2) * values.get(i)).sum() % 23);
    }
}
