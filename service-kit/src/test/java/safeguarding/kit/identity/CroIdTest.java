package safeguarding.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CroIdTest {

    @ParameterizedTest
    @CsvSource({ "123456/08T,123456/08T", "123456 / 08 t,123456/08T", "SF39/12345Y,SF39/12345Y", "sf39/012345y,SF39/12345Y" })
    void one_number_has_one_form(String written, String canonical) {
        assertThat(CroId.of(written).value()).isEqualTo(canonical);
        assertThat(CroId.of(written)).isEqualTo(CroId.of(canonical));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "123456/08", "123456/08A", "1234567/08T", "/08T", "123456/2008T", "SF39/Y", "SF39/1234567Y",
            "SF39/12345A", "39/12345Y" })
    void what_is_no_number_is_refused(String written) {
        assertThat(CroId.isValid(written)).isFalse();
    }

    @Test
    void each_serial_takes_one_letter_padded_in_the_standard_form_and_not_in_a_small_file() {
        Random random = new Random(3);
        for (int n = 0; n < 5_000; n++) {
            int serial = random.nextInt(n % 2 == 0 ? 1_000_000 : 1_000);
            String year = String.format("%02d", random.nextInt(100));
            String standard = letter(year + String.format("%06d", serial));
            String small = letter(year + serial);
            for (char any = 'A'; any <= 'Z'; any++) {
                String last = String.valueOf(any);
                assertThat(CroId.isValid(serial + "/" + year + last)).isEqualTo(standard.equals(last));
                assertThat(CroId.isValid("SF" + year + "/" + serial + last)).isEqualTo(small.equals(last));
            }
        }
    }

    @Test
    void leading_noughts_make_no_other_number() {
        String letter = letter("08000042");
        assertThat(CroId.of("42/08" + letter)).isEqualTo(CroId.of("000042/08" + letter));
        assertThat(CroId.of("42/08" + letter).value()).isEqualTo("000042/08" + letter);
    }

    @Test
    void neither_the_refusal_nor_the_text_of_a_number_shows_it() {
        assertThatThrownBy(() -> CroId.of("654321/08I")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("654321");
        assertThat(CroId.of("123456/08T")).hasToString("CroId[…]");
    }

    private static String letter(String digits) {
        int index = new BigInteger(digits).mod(BigInteger.valueOf(23)).intValue();
        return index == 0 ? "Z" : "ABCDEFGHJKLMNPQRTUVWXY".substring(index - 1, index);
    }
}
