package safeguarding.referral.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "EMAIL | Write to nora.invented+x@mail.example.test please",
            "EMAIL | nora (at) example.test",
            "PHONE | Ring 07700 900123.",
            "PHONE | Ring 07700900123, or not",
            "PHONE | (01962) 000-000",
            "PHONE | +44 7700 900123",
            "PHONE | 0044 7700 900123",
            "HANDLE | I am @nora_invented there",
            "OWN_NAME | My name is Nora Invented and I worry",
            "OWN_NAME | my name's Nora",
            "OWN_NAME | I am called Nora",
            "OWN_NAME | I'm Nora Invented from over there",
            "OWN_NAME | Kind regards, Nora",
            "OWN_NAME | This is Nora Invented speaking",
            "FILE | data:image/png;base64,iVBORw0KGgo=" })
    void what_surely_tells_is_taken_out(Trace trace, String text) {
        Wording wording = Wording.of(text);
        assertThat(wording.removed()).contains(trace);
        assertThat(wording.text()).contains("[taken out]").doesNotContainIgnoringCase("nora").doesNotContain("900123")
                .doesNotContain("iVBOR");
    }

    @ParameterizedTest
    @ValueSource(strings = { "I am her aunt.", "I live opposite.", "It comes through our wall.",
            "My daughter goes to school with him.",
            "As the neighbour I hear it.", "They are next door." })
    void what_may_tell_is_left_for_a_person_to_decide(String text) {
        assertThat(Wording.of(text)).isEqualTo(new Wording(text, java.util.Set.of(), java.util.Set.of(Trace.OWN_PLACE)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Mia Invented is 7 and was born on 14 May 2017.", "He came at 10.30 on 12/11/2026 and 13/11/2026.",
            "Uncle Dave drives a red van, AB12 CDE.", "I am worried about Mia Invented.",
            "They live at 12 High Street, SO23 8UJ.",
            "I am Afraid", "This is Mia Invented's mother I mean." })
    void what_the_referral_is_about_stays(String text) {
        assertThat(Wording.of(text).text()).isEqualTo(text);
        assertThat(Wording.of(text).removed()).isEmpty();
    }

    @Test
    void a_text_of_one_endless_word_is_a_file() {
        assertThat(Wording.of("x".repeat(5000)).removed()).containsExactly(Trace.FILE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Petra", "that it is petra.invented@example.test", "lives in Greengate",
            "number 14", "GREENGATE" })
    void what_was_taken_out_is_not_said_again(String said) {
        assertThat(Wording.repeats(said, "Petra hears it at 14 Greengate. They are alone.", "They are alone.")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "where the writer lives", "a name", "what the writer is to the children", "I", "Mia", "2 lines" })
    void what_kind_of_thing_was_taken_out_is_said(String said) {
        assertThat(Wording.repeats(said, "I am her aunt, and Mia is alone at 14 Greengate.", "Mia is alone.")).isFalse();
    }

    @Test
    void no_text_takes_long() {
        long start = System.nanoTime();
        for (String piece : new String[] { "0 ", "a.", "@", "My name is ", "(0", "I am ", "A", "0-" }) {
            Wording.of(piece.repeat(5000 / piece.length()));
        }
        // With a hundred thousand, what grows with the square would take minutes.
        for (String piece : new String[] { "a", "a.", "a@", "0", "A" }) {
            Wording.of(piece.repeat(100_000 / piece.length()));
        }
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }
}
