package safeguarding.referral.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoIdentifiersTest {

    @ParameterizedTest
    @ValueSource(strings = { "her NHS number is 999 000 0018", "9990000018.", "lives at SO23 8UJ", "born on 14 May 2017",
            "DOB: 14/05/2017", "d.o.b. 2017", "date of birth 2017-05-14", "PNC 2015/0123456U" })
    void what_identifies_somebody_is_found(String text) {
        assertThat(NoIdentifiers.identifies(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Child G and H", "Working Together 2018", "considered on 15 August 2017", "999 000 0019",
            "Regulation 5 of the Regulations 2006", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            "Ring 01962 000000.", "held in 2019-20", "section 47", "was born to her second partner",
            "MAPPA level 2, category 1" })
    void what_does_not_is_left_alone(String text) {
        assertThat(NoIdentifiers.identifies(text)).isFalse();
    }
}
