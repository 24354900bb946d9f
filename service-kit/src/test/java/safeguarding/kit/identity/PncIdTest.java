package safeguarding.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.Year;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PncIdTest {

    private static final Year NOW = Year.of(2026);

    @ParameterizedTest
    @CsvSource({ "2015/0123456U,2015/0123456U", "2015/123456U,2015/0123456U", "20150123456u,2015/0123456U",
            "2003/1234567Q,2003/1234567Q",
            " 1999 / 7654321 v ,1999/7654321V" })
    void one_id_has_one_form(String written, String canonical) {
        assertThat(PncId.of(written).value()).isEqualTo(canonical);
        assertThat(PncId.of(written)).isEqualTo(PncId.of(canonical));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "2015/0123456", "2015/0123456A", "2015/01234567U", "2015/U", "201/0123456U", "2215/0123456U",
            "1815/0123456U", "15/0123456U",
            "2015123456U", "2015-0123456U", "٢٠١٥/0123456U" })
    void what_is_no_id_is_refused(String written) {
        assertThat(PncId.isValid(written)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "15/123456U,2015/0123456U", "150123456U,2015/0123456U", "99/7654321V,1999/7654321V",
            "2015/0123456U,2015/0123456U" })
    void a_short_year_is_never_in_the_future(String written, String canonical) {
        assertThat(PncId.of(written, NOW).value()).isEqualTo(canonical);
        assertThat(PncId.isValid(written, NOW)).isTrue();
    }

    @Test
    void the_century_turns_with_the_year_it_is_asked_in() {
        String written = "26/0000001" + letter("260000001");
        assertThat(PncId.of(written, Year.of(2026)).value()).startsWith("2026/");
        assertThat(PncId.of(written, Year.of(2025)).value()).startsWith("1926/");
    }

    @Test
    void each_serial_takes_one_letter_of_twenty_six() {
        Random random = new Random(2);
        for (int n = 0; n < 5_000; n++) {
            int year = 1950 + random.nextInt(77);
            String serial = String.format("%07d", random.nextInt(10_000_000));
            String expected = letter(String.format("%02d", year % 100) + serial);
            for (char any = 'A'; any <= 'Z'; any++) {
                assertThat(PncId.isValid(year + "/" + serial + any)).isEqualTo(expected.equals(String.valueOf(any)));
                assertThat(PncId.isValid(String.format("%02d/", year % 100) + serial + any, NOW))
                        .isEqualTo(expected.equals(String.valueOf(any)));
            }
        }
    }

    @Test
    void the_police_form_reads_back_as_the_same_id() {
        PncId id = PncId.of("1999/7654321V");
        assertThat(id.formatted()).isEqualTo("99/7654321V");
        assertThat(PncId.of(id.formatted(), NOW)).isEqualTo(id);
    }

    @Test
    void neither_the_refusal_nor_the_text_of_an_id_shows_it() {
        assertThatThrownBy(() -> PncId.of("2015/0123456A", NOW)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("0123456");
        assertThat(PncId.isValid(null, NOW)).isFalse();
        assertThat(PncId.isValid("15/0123456A", NOW)).isFalse();
        assertThat(PncId.of("2015/0123456U")).hasToString("PncId[…]");
    }

    private static String letter(String digits) {
        int index = new BigInteger(digits).mod(BigInteger.valueOf(23)).intValue();
        return index == 0 ? "Z" : "ABCDEFGHJKLMNPQRTUVWXY".substring(index - 1, index);
    }
}
