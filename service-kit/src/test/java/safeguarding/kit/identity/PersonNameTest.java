package safeguarding.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = { "O'Brien,obrien", "O’Brien,obrien", "o brien,obrien", "Smith-Jones,smithjones",
            "SMITH JONES,smithjones",
            "Smith‐Jones,smithjones", "Zoë,zoe", "Zoe\u0308,zoe", "Łukasz,lukasz", "Straße,strasse", "Søren,soren", "İpek,ipek",
            "Ægir,aegir", "Nguyễn,nguyen",
            "محمد,محمد", "مُحَمَّد,محمد", "अमित,अमित", "देवी,देवी" })
    void spellings_of_one_name_fold_to_the_same(String written, String folded) {
        assertThat(PersonName.fold(written)).isEqualTo(folded);
    }

    @Test
    void different_vowels_of_other_scripts_stay_different() {
        assertThat(PersonName.fold("देव")).isNotEqualTo(PersonName.fold("देवी"));
    }

    @Test
    void the_key_is_of_both_parts_and_keeps_them_apart() {
        assertThat(PersonName.of("Anne-Marie", "D'Example").key()).isEqualTo("annemarie dexample");
        assertThat(PersonName.of("Anne", "Mariexample").key()).isNotEqualTo(PersonName.of("Annemari", "Example").key());
        assertThat(PersonName.of(null, "Example").key()).isEqualTo("example");
        assertThat(PersonName.of("Robin", null).key()).isEqualTo("robin");
    }

    @ParameterizedTest
    @ValueSource(strings = { "?", "-", "' '", "..." })
    void a_mark_in_place_of_a_name_is_no_name(String mark) {
        assertThat(PersonName.of(mark, null).key()).isEmpty();
    }

    @Test
    void blank_is_unknown_and_silence_means_the_name_in_use() {
        PersonName name = new PersonName("  ", " Example ", null);
        assertThat(name.given()).isNull();
        assertThat(name.family()).isEqualTo("Example");
        assertThat(name.use()).isEqualTo(NameUse.CURRENT);
        assertThat(name).hasToString("PersonName[…]");
    }
}
