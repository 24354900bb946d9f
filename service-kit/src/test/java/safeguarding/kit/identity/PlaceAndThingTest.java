package safeguarding.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceAndThingTest {

    @ParameterizedTest
    @CsvSource({ "1,1", "000000000001,1", "100060123456,100060123456", "10 0060 123456,100060123456" })
    void a_place_number_is_the_same_padded_or_not(String written, String canonical) {
        assertThat(Uprn.of(written).value()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "0", "000000000000", "1000601234567", "-1", "12a", "1.5" })
    void what_is_no_place_number_is_refused(String written) {
        assertThat(Uprn.isValid(written)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "so238uj,SO23 8UJ,SO23", "PO1 2AL,PO1 2AL,PO1", "w1a 1hq,W1A 1HQ,W1A", "m11ae,M1 1AE,M1",
            "B33 8TH,B33 8TH,B33", "EC1A1BB,EC1A 1BB,EC1A",
            "Gir 0aa,GIR 0AA,GIR" })
    void a_postcode_has_one_spelling(String written, String canonical, String outward) {
        assertThat(Postcode.of(written).value()).isEqualTo(canonical);
        assertThat(Postcode.of(written).outward()).isEqualTo(outward);
        assertThat(Postcode.of(written)).isEqualTo(Postcode.of(canonical));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "SO23", "SO23 8U", "SO23 8UJJ", "SO234 8UJ", "QO23 8UJ", "SI23 8UJ", "SO23 8CJ", "SO23 UJ8",
            "8UJ SO23", "SO23-8UJ" })
    void what_has_not_the_shape_of_a_postcode_is_refused(String written) {
        assertThat(Postcode.isValid(written)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "01632 960123,+441632960123", "(01632) 960 123,+441632960123", "+44 (0)1632 960123,+441632960123",
            "0044 1632 960123,+441632960123",
            "07700 900123,+447700900123", "+44 7700-900123,+447700900123", "020 7946 0123,+442079460123",
            "+33 1 99 00 12 34,+33199001234",
            "00353 20 910 1234,+353209101234" })
    void numbers_that_dial_the_same_are_equal(String written, String e164) {
        assertThat(PhoneNumber.of(written).e164()).isEqualTo(e164);
        assertThat(PhoneNumber.of(written)).isEqualTo(PhoneNumber.of(e164)).hasSameHashCodeAs(PhoneNumber.of(e164));
        assertThat(PhoneNumber.of(written).raw()).isEqualTo(written);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "960123", "999", "07700 9001", "07700 900123 x4", "+44 7700 900123 44", "+0 1632 960123",
            "ask at the Larkfield desk",
            "+1234567890123456", "0000000000", "+" })
    void what_cannot_be_dialled_is_refused(String written) {
        assertThat(PhoneNumber.isValid(written)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "ab12 cde,AB12CDE,false", "AB12?DE,AB12?DE,true", "ab1*,AB1*,true", "AB1***,AB1*,true", "1 A,1A,false" })
    void a_registration_is_kept_without_spaces(String written, String canonical, boolean partial) {
        assertThat(VehicleRegistration.of(written).value()).isEqualTo(canonical);
        assertThat(VehicleRegistration.of(written).isPartial()).isEqualTo(partial);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "*", "???????", "A*", "ABCDEFGHIJK", "AB12.DE", "AB12%DE" })
    void what_says_too_little_or_is_no_mark_is_refused(String written) {
        assertThat(VehicleRegistration.isValid(written)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "AB12CDE,AB12CDE,true", "AB12CDE,AB12CDF,false", "AB12?DE,AB12CDE,true", "AB12?DE,AB12DE,false",
            "AB*,AB12CDE,true", "*CDE,AB12CDE,true",
            "AB*DE,AB12CDF,false", "AB*,AB*,true", "AB*,AB1*,false" })
    void what_was_seen_of_a_mark_fits_the_whole_of_it(String seen, String whole, boolean fits) {
        assertThat(VehicleRegistration.of(seen).mayBe(VehicleRegistration.of(whole))).isEqualTo(fits);
    }

    @Test
    void none_of_them_shows_what_it_holds() {
        assertThat(Uprn.of("100060123456")).hasToString("Uprn[…]");
        assertThat(Postcode.of("SO23 8UJ")).hasToString("Postcode[…]");
        assertThat(PhoneNumber.of("01632 960123")).hasToString("PhoneNumber[…]");
        assertThat(VehicleRegistration.of("AB12CDE")).hasToString("VehicleRegistration[…]");
        assertThatThrownBy(() -> Uprn.of("12a")).isInstanceOf(IllegalArgumentException.class).hasMessageNotContaining("12a");
        assertThatThrownBy(() -> Postcode.of("XX99 XX")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("XX99");
        assertThatThrownBy(() -> PhoneNumber.of("960123")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("960123");
        assertThatThrownBy(() -> VehicleRegistration.of("A*")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("A*");
    }
}
