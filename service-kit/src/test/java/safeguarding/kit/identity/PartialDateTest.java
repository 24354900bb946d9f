package safeguarding.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({ "1979-04-03,AAA,1979-04-03", "1979-04-03,UAA,1979-04-01", "1979-04-03,UUA,1979-01-01",
            "1979-04-03,AUA,1979-01-03", "1979-04-03,AAU,0001-04-03",
            "1980-02-29,AAU,0004-02-29", "1980-02-29,AUA,1980-01-29", "1980-02-29,UAU,0001-02-01", "1979-12-31,EEE,1979-12-31",
            "1979-04-03,UUU,0001-01-01" })
    void what_is_unknown_is_written_as_one(LocalDate written, String indicator, LocalDate canonical) {
        assertThat(date(written, indicator).date()).isEqualTo(canonical);
    }

    @Test
    void every_indicator_takes_every_day_of_a_leap_year() {
        for (String indicator : indicators()) {
            for (LocalDate day = LocalDate.of(1980, 1, 1); day.getYear() == 1980; day = day.plusDays(1)) {
                PartialDate date = date(day, indicator);
                assertThat(date).isEqualTo(date(date.date(), indicator));
                assertThat(date.isFull()).isEqualTo(!indicator.contains("U"));
                assertThat(date.isExact()).isEqualTo(indicator.equals("AAA"));
            }
        }
    }

    @Test
    void nothing_both_agrees_and_contradicts_and_both_are_mutual() {
        LocalDate[] days = { LocalDate.of(1979, 4, 3), LocalDate.of(1979, 3, 4), LocalDate.of(1980, 4, 3),
                LocalDate.of(1979, 4, 1), LocalDate.of(1979, 1, 1) };
        for (LocalDate one : days) {
            for (LocalDate two : days) {
                for (String of : indicators()) {
                    for (String with : indicators()) {
                        PartialDate a = date(one, of);
                        PartialDate b = date(two, with);
                        assertThat(a.agreesWith(b) && a.contradicts(b)).isFalse();
                        assertThat(a.agreesWith(b)).isEqualTo(b.agreesWith(a));
                        assertThat(a.contradicts(b)).isEqualTo(b.contradicts(a));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({ "1979-04-03,AAA,1979-04-03,AAA,true,false", "1979-04-03,AAA,1979-04-04,AAA,false,true",
            "1979-01-01,UUA,1979-04-03,AAA,true,false",
            "1979-01-01,UUA,1980-04-03,AAA,false,true", "1979-01-01,UUE,1981-04-03,AAA,false,false",
            "1979-01-01,UUE,1979-04-03,AAA,true,false",
            "0001-04-03,AAU,1979-04-03,AAA,false,false", "0001-04-03,AAU,1979-05-03,AAA,false,true",
            "1979-04-01,UAA,1979-04-03,AAA,true,false",
            "0001-01-01,UUU,0001-01-01,UUU,false,false", "1979-04-05,EAA,1979-04-03,AAA,false,false" })
    void what_is_not_known_speaks_neither_for_nor_against(LocalDate one, String of, LocalDate two, String with, boolean agrees,
            boolean contradicts) {
        assertThat(date(one, of).agreesWith(date(two, with))).isEqualTo(agrees);
        assertThat(date(one, of).contradicts(date(two, with))).isEqualTo(contradicts);
    }

    @Test
    void day_and_month_the_other_way_round_are_noticed() {
        PartialDate third = PartialDate.exact(LocalDate.of(1979, 4, 3));
        assertThat(third.isTransposedFrom(PartialDate.exact(LocalDate.of(1979, 3, 4)))).isTrue();
        assertThat(third.isTransposedFrom(PartialDate.exact(LocalDate.of(1980, 3, 4)))).isFalse();
        assertThat(third.isTransposedFrom(date(LocalDate.of(1979, 3, 4), "EEA"))).isFalse();
        assertThat(PartialDate.exact(LocalDate.of(1979, 4, 4)).isTransposedFrom(PartialDate.exact(LocalDate.of(1979, 4, 4))))
                .isFalse();
    }

    @Test
    void until_it_is_checked_a_malformed_one_knows_nothing_and_breaks_nothing() {
        PartialDate good = PartialDate.exact(LocalDate.of(1979, 4, 3));
        PartialDate[] malformed = { date(null, "AAA"), date(LocalDate.of(1979, 4, 3), null),
                date(LocalDate.of(1979, 4, 3), "AAX"), date(null, null),
                date(LocalDate.of(1979, 4, 3), "") };
        for (PartialDate bad : malformed) {
            assertThat(bad.isExact() || bad.isFull() || bad.knowsYear()).isFalse();
            assertThat(bad.agreesWith(good) || good.agreesWith(bad) || bad.contradicts(good) || bad.isTransposedFrom(good))
                    .isFalse();
        }
    }

    @Test
    void the_text_of_a_date_does_not_show_it() {
        assertThat(PartialDate.exact(LocalDate.of(1979, 4, 3))).hasToString("PartialDate[…]");
    }

    private static PartialDate date(LocalDate date, String indicator) {
        return new PartialDate(date, indicator);
    }

    private static String[] indicators() {
        String[] all = new String[27];
        for (int i = 0; i < 27; i++) {
            all[i] = "" + "AEU".charAt(i / 9) + "AEU".charAt(i / 3 % 3) + "AEU".charAt(i % 3);
        }
        return all;
    }
}
