package safeguarding.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberTest {

    @ParameterizedTest
    @ValueSource(strings = { "9990000018", "9990000026", "9990000107", "999 000 0018", " 999-000-0018 ",
            "999\u00a0000\u20110018" })
    void the_published_test_numbers_are_right_however_they_are_spaced(String written) {
        assertThat(NhsNumber.isValid(written)).isTrue();
        assertThat(NhsNumber.of(written).value()).matches("[0-9]{10}");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "   ", "999000001", "99900000180", "999000001X", "9990000019", "٩٩٩٠٠٠٠٠١٨", "1111111111",
            "0000000000",
            "9990000018\n9990000018" })
    void what_is_no_NHS_number_is_refused(String written) {
        assertThat(NhsNumber.isValid(written)).isFalse();
    }

    @Test
    void each_nine_digits_take_one_check_digit_or_none() {
        Random random = new Random(1);
        for (int n = 0; n < 20_000; n++) {
            String nine = String.format("%09d", random.nextInt(1_000_000_000));
            int expected = expectedCheck(nine);
            for (int digit = 0; digit < 10; digit++) {
                assertThat(NhsNumber.isValid(nine + digit)).as("%s%d", nine, digit).isEqualTo(digit == expected);
            }
        }
    }

    @Test
    void some_nine_digits_have_no_check_digit() {
        for (int digit = 0; digit < 10; digit++) {
            assertThat(NhsNumber.isValid("999000000" + digit)).isFalse();
        }
    }

    @Test
    void any_single_slip_and_any_two_neighbours_swapped_are_noticed() {
        String right = "9990000107";
        for (int i = 0; i < 10; i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String slip = right.substring(0, i) + digit + right.substring(i + 1);
                assertThat(NhsNumber.isValid(slip)).isEqualTo(slip.equals(right));
            }
        }
        for (int i = 0; i < 9; i++) {
            String swapped = right.substring(0, i) + right.charAt(i + 1) + right.charAt(i) + right.substring(i + 2);
            assertThat(NhsNumber.isValid(swapped)).isEqualTo(swapped.equals(right));
        }
    }

    @Test
    void numbers_are_equal_whatever_the_spacing_and_are_shown_in_threes() {
        assertThat(NhsNumber.of("999 000 0018")).isEqualTo(NhsNumber.of("9990000018"));
        assertThat(NhsNumber.of("9990000018").formatted()).isEqualTo("999 000 0018");
    }

    @Test
    void neither_the_refusal_nor_the_text_of_a_number_shows_it() {
        assertThatThrownBy(() -> NhsNumber.of("9990000019")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("999");
        assertThat(NhsNumber.of("9990000018")).hasToString("NhsNumber[…]");
    }

    /** Worked out another way than in the class: the weighted sum with the check digit's weight 1 is a multiple of 11. */
    private static int expectedCheck(String nine) {
        if (nine.chars().distinct().count() == 1) {
            return -1;
        }
        for (int check = 0; check < 10; check++) {
            int sum = check;
            for (int i = 0; i < 9; i++) {
                sum += (nine.charAt(i) - '0') * (10 - i);
            }
            if (sum % 11 == 0) {
                return check;
            }
        }
        return -1;
    }
}
