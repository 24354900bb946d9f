package safeguarding.referral.proforma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.kit.problem.Invalid;
import safeguarding.referral.form.Place;

class ProformaTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = { "data:image/jpeg;base64,/9j/4AAQ", "see data:application/pdf;base64,JVBER" })
    void an_image_put_into_the_words_is_refused(String text) {
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> examine(with(text, 18)));
    }

    @Test
    void so_is_a_run_of_letters_that_no_word_is_as_long_as_and_a_long_text_is_not() {
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> examine(with("iVBORw0KGgo".repeat(40), 18)));
        examine(with("a linear bruise, purple, well demarcated; ".repeat(40), 18));
    }

    @Test
    void so_is_one_that_is_broken_into_lines_and_words_without_a_stop_between_them_are_not() {
        String mime = Base64.getMimeEncoder().encodeToString(new byte[400]);
        assertThat(mime).contains("\r\n");
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> examine(with(mime, 18)));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> examine(with("iVBORw0KGgoAAAAN SUhEUg ".repeat(1)
                + "iVBORw0KGgoAAAANSUhEUg\n\n\t".repeat(8), 18)));
        examine(with("the child was seen sitting on the bed and said nothing to anybody ".repeat(20), 18));
    }

    @Test
    void only_fields_that_differ_are_shown_and_each_with_what_it_was_and_is() {
        Differences differences = new Differences(JSON);
        assertThat(differences.between(with("planted", 18), with("planted", 18))).isEmpty();
        assertThat(differences.between(with("planted", 18), with("planted", 20)))
                .containsExactly(new Difference("/findings/0/sizeMillimetres", "18", "20"));
        assertThat(differences.between(with("planted", 18), with("planted", null)))
                .containsExactly(new Difference("/findings/0/sizeMillimetres", "18", null));
        assertThat(differences.between(null, with("planted", 18))).extracting(Difference::before).containsOnlyNulls();
    }

    private static void examine(Proforma proforma) {
        Place place = Place.whole(LocalDate.parse("2026-11-22"));
        new NoImages(JSON).examine(proforma, place);
        place.refuseIfWrong();
    }

    private static Proforma with(String description, Integer size) {
        return new Proforma(null, List.of(), null, List.of(), List.of(new Finding("left pinna", description, size, null)),
                new MedicalOpinion("inconclusive", "planted", null, List.of()), List.of(), List.of(), null, null, null, null,
                null, null);
    }
}
