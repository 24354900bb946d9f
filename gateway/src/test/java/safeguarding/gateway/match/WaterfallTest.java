package safeguarding.gateway.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import safeguarding.gateway.match.Suggestion.Bits;
import safeguarding.gateway.match.Suggestion.Score;
import safeguarding.gateway.match.Suggestion.Step;

class WaterfallTest {

    @Test
    void each_bar_begins_where_the_one_before_ended_and_the_sum_begins_at_nought() {
        Waterfall waterfall = Waterfall.of(new Score("v1", "HUMAN", bits(-20),
                List.of(new Step("BORN", "EXACT", bits(15)), new Step("GIVEN", "DIFFERENT", bits(-5)),
                        new Step("IDENTIFIER", "EXACT", bits(20))),
                bits(10)));
        List<Waterfall.Row> rows = waterfall.rows();
        assertThat(rows.size()).isEqualTo(5);
        assertThat(rows.get(1).stranger()).isEqualTo("+15.0");
        assertThat(rows.get(1).x()).isEqualTo(rows.get(0).x());
        assertThat(rows.get(1).speaksFor()).isTrue();
        assertThat(rows.get(2).speaksFor()).isFalse();
        assertThat(rows.get(4).x() + rows.get(4).length()).isEqualTo(rows.get(3).x() + rows.get(3).length());
        assertThat(rows.get(4).found()).isEqualTo("Likely, but somebody has to look");
    }

    @Test
    void nothing_agreeing_and_nothing_differing_has_bars_all_the_same() {
        assertThat(Waterfall.of(new Score("v1", "DIFFERENT", bits(0), List.of(), bits(0))).rows().size()).isEqualTo(2);
    }

    private static Bits bits(double bits) {
        return new Bits(bits, bits, bits);
    }
}
