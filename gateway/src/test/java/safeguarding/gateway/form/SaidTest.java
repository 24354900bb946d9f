package safeguarding.gateway.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @ParameterizedTest
    @CsvSource({ "2026-11-22T16:59:00Z,today at 4:59pm", "2026-11-21T09:00:00Z,yesterday at 9:00am",
            "2026-11-23T00:30:00Z,tomorrow at 12:30am", "2026-06-01T23:30:00Z,2 June 2026 at 12:30am" })
    void times_are_said_as_in_england(Instant time, String said) {
        assertThat(Said.said(time, NOW)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({ "ABUSE_IMAGES,Abuse images", "hampshire-childrens-services,Hampshire childrens services" })
    void codes_are_said_as_words(String code, String words) {
        assertThat(Said.words(code)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({ "2019,2019", "2019-05,May 2019", "2019-05-04,4 May 2019" })
    void a_date_is_said_as_far_as_it_is_known(String date, String said) {
        assertThat(Said.saidDate(date)).isEqualTo(said);
    }
}
