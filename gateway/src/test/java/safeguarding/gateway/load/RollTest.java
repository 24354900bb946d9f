package safeguarding.gateway.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class RollTest {

    private static final String HEADER = "reference,started,given name,family name,date of birth,upn,shoe size\n";

    @Test
    void a_row_becomes_an_involvement() {
        Roll roll = read("pupil 17,01/09/2026,Invented,\"Exam, ple\",27/3/2016,,38");
        assertThat(roll.lines().get(0).document().orElseThrow().path("involvement").toString())
                .isEqualTo("{\"localReference\":\"pupil 17\",\"kind\":\"CHILD\",\"openedOn\":\"2026-09-01\","
                        + "\"names\":[{\"use\":\"CURRENT\",\"given\":\"Invented\",\"family\":\"Exam, ple\"}],"
                        + "\"born\":{\"date\":\"2016-03-27\",\"accuracyIndicator\":\"AAA\"}}");
        assertThat(roll.ignored()).isEqualTo(List.of("shoe size"));
    }

    @Test
    void the_same_line_has_the_same_key_and_a_changed_one_another() {
        Roll roll = read("17,2026-09-01,A\n17,2026-09-01,A\n17,2026-09-01,B");
        List<String> keys = roll.lines().stream().map(line -> line.document().orElseThrow().path("key").asText()).toList();
        assertThat(keys.get(1)).isEqualTo(keys.get(0));
        assertThat(keys.get(2)).isNotEqualTo(keys.get(0));
        assertThat(keys.get(0).matches("[A-Za-z0-9._:-]{1,128}")).isTrue();
    }

    @Test
    void part_of_a_date_of_birth_is_enough() {
        Roll roll = read("17,2026-09-01,,,2016");
        assertThat(roll.lines().get(0).document().orElseThrow().at("/involvement/born/accuracyIndicator").asText())
                .isEqualTo("UUA");
    }

    @Test
    void what_is_no_date_is_said_of_that_line_alone() {
        Roll roll = read("17,2026-09-01,,,31/02/2016\n18,soon\n,2026-09-01\n19,2026-09-01");
        assertThat(roll.lines().stream().map(line -> line.document().isPresent()).toList())
                .isEqualTo(List.of(false, false, false, true));
        assertThat(roll.lines().get(0).fault().startsWith("The date of birth")).isTrue();
        assertThat(roll.lines().get(1).fault().startsWith("The start date")).isTrue();
        assertThat(roll.lines().get(2).fault().startsWith("It has no reference")).isTrue();
    }

    @Test
    void lines_are_counted_as_in_the_file_over_empty_ones_and_breaks_within_quotes() {
        Roll roll = read("17,2026-09-01,\"two\nlines\"\n\n18,2026-09-01");
        assertThat(roll.lines().stream().map(Roll.Line::number).toList()).isEqualTo(List.of(2, 5));
    }

    @Test
    void semicolons_and_tabs_separate_too() {
        assertThat(Roll.read("\uFEFFReference;Start date\r\n17;01.09.2026\r\n").orElseThrow().lines().size()).isEqualTo(1);
        assertThat(Roll.read("your reference\tstarted\n17\t2026-09-01").orElseThrow().lines().size()).isEqualTo(1);
    }

    @Test
    void without_the_columns_that_are_needed_nothing_is_read() {
        assertThat(Roll.read("17,Invented,Example").isEmpty()).isTrue();
        assertThat(Roll.read("").isEmpty()).isTrue();
    }

    private static Roll read(String rows) {
        return Roll.read(HEADER + rows).orElseThrow();
    }
}
