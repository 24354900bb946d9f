package safeguarding.registry.matching.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import safeguarding.registry.matching.field.Agreement;

class NameComparisonTest {

    private final NameComparison comparison = new NameComparison(NameLore.of(
            "john\nann\nsean\njayden\njaden\ncatherine\nmichael",
            "smith\njones", "# a comment\nkayden\ndaniel\ndaniela", "catherine kate katherine\nmohammed muhammad mohamed"));

    @ParameterizedTest
    @CsvSource({ "John, JOHN, EXACT", "Seán, Sean, EXACT", "O'Connor, Oconnor, EXACT", "Catherine, Kate, VARIANT",
            "Mohammed, Muhammad, VARIANT", "Mary Ann, Mary, PART", "Smith-Jones, Jones, PART", "J, John, PART",
            "Catherine, Cathrine, CONFUSABLE", "Catherine, Cahterine, SLIP", "Michael, Michxel, SLIP",
            "Jayden, Kayden, CONFUSABLE",
            "Daniel, Daniela, CONFUSABLE", "Catherine, Catherton, SIMILAR", "John, Sean, DIFFERENT", "John, , UNKNOWN",
            "张, 张, EXACT" })
    void names_agree_by_degrees_and_from_both_sides(String one, String other, Agreement expected) {
        assertThat(comparison.compare(NamePart.of(one), NamePart.of(other))).isEqualTo(expected);
        assertThat(comparison.compare(NamePart.of(other), NamePart.of(one))).isEqualTo(expected);
    }
}
