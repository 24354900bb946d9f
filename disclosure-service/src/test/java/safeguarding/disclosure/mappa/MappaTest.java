package safeguarding.disclosure.mappa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import safeguarding.kit.problem.Fault;
import safeguarding.kit.problem.Faults;

class MappaTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

    @Test
    void of_all_categories_and_levels_only_category_3_at_level_1_cannot_be() {
        List<String> refused = new ArrayList<>();
        for (Integer category : new Integer[] { null, 1, 2, 3, 4 }) {
            for (Integer level : new Integer[] { null, 1, 2, 3 }) {
                if (!faults(new Mappa(category, null, level, null, null)).isEmpty()) {
                    refused.add(category + " at " + level);
                }
            }
        }

        assertThat(refused).containsExactly("3 at 1");
    }

    @Test
    void today_is_not_to_come_and_tomorrow_is() {
        assertThat(faults(new Mappa(1, TODAY, 1, TODAY, TODAY))).isEmpty();
        assertThat(faults(new Mappa(1, TODAY.plusDays(1), 1, TODAY.plusDays(1), null))).containsExactly("/mappa/categorySince",
                "/mappa/levelSince");
    }

    @Test
    void a_level_is_looked_at_again_after_it_began_and_only_a_level_is() {
        assertThat(faults(new Mappa(1, null, 2, TODAY, TODAY.plusDays(112)))).isEmpty();
        assertThat(faults(new Mappa(1, null, null, null, TODAY))).containsExactly("/mappa/levelReviewOn");
        assertThat(faults(new Mappa(1, null, 2, TODAY, TODAY.minusDays(1)))).containsExactly("/mappa/levelReviewOn");
    }

    @Test
    void a_date_needs_something_that_began_then() {
        assertThat(faults(new Mappa(null, TODAY, null, TODAY, null))).containsExactly("/mappa/categorySince",
                "/mappa/levelSince");
    }

    private static List<String> faults(Mappa mappa) {
        Faults faults = new Faults();
        mappa.check("/mappa", TODAY, faults);
        return faults.found().stream().map(Fault::pointer).toList();
    }
}
