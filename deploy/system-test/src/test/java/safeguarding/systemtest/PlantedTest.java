package safeguarding.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That the search can find: otherwise "found in no sink" would say nothing. */
class PlantedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Jonesinvented|{\"given\":\"Lilyinvented\",\"family\":\"Jonesinvented\"}",
            "Jonesinvented|name:lilyinvented jonesinvented:2016-05-04",
            "Uncle Dave|/people?called=Uncle+Dave",
            "Uncle Dave|/people/Uncle%20Dave",
            "Uncle Dave|uncle_dave",
            "2016-05-04|born 2016-05-04",
            "2016-05-04|born 04/05/2016",
            "2016-05-04|/people?born=04%2F05%2F2016",
            "2016-05-04|{\"born\":[2016,5,4]}",
            "2016-05-04|LocalDate [2016, 5, 4]",
            "9991234568|nhs-number:9991234568",
            "9991234568|NHS number 999 123 4568",
            "01632 960456|tel:01632960456" })
    void a_value_is_found_however_it_is_written(String value, String text) {
        assertThat(new Planted(value).isIn(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({ "Jonesinvented, Jones invented", "2016-05-04, 2016-05-05", "9991234568, 9991234567" })
    void another_value_is_not_found(String value, String text) {
        assertThat(new Planted(value).isIn(text)).isFalse();
    }
}
