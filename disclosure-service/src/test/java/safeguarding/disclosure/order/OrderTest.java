package safeguarding.disclosure.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

class OrderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    private static final Prohibition ABOUT_CHILDREN = new Prohibition("Not to be alone with a child.", true, null);
    private static final Prohibition NOT_SORTED = new Prohibition("Not to enter a park.", null, null);
    private static final Prohibition OTHER = new Prohibition("Not to travel abroad.", false, null);

    @Test
    void what_is_not_about_children_is_hidden_and_what_nobody_sorted_is_shown() {
        assertThat(order(null, ABOUT_CHILDREN, NOT_SORTED, OTHER).aboutChildren(TODAY)).containsExactly(ABOUT_CHILDREN,
                NOT_SORTED);
    }

    @Test
    void an_order_holds_on_its_last_day_and_not_on_the_next() {
        assertThat(order(TODAY, ABOUT_CHILDREN).aboutChildren(TODAY)).hasSize(1);
        assertThat(order(TODAY, ABOUT_CHILDREN).aboutChildren(TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void a_prohibition_may_end_before_its_order() {
        Prohibition ended = new Prohibition("Not to be alone with a child.", true, TODAY.minusDays(1));

        assertThat(order(TODAY.plusYears(1), ended).aboutChildren(TODAY)).isEmpty();
    }

    private static Order order(LocalDate endsOn, Prohibition... prohibitions) {
        return new Order("SHPO", LocalDate.of(2019, 2, 1), endsOn, null, List.of(prohibitions));
    }
}
