package safeguarding.gateway.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import safeguarding.gateway.disagreement.DisagreementList.Item;

class DisagreementListTest {

    private static final String SCHOOL = "larkfield-primary-invented";
    private static final String HUB = "hampshire-childrens-services";

    @Test
    void whoever_answers_owes_the_answer_and_whoever_raised_it_a_word_on_it() {
        DisagreementList list = new DisagreementList(
                List.of(item("AWAITING_ANSWER", 2), item("ANSWERED", 1), item("SETTLED", 0)), null);
        assertThat(list.owedBy(HUB)).extracting(Item::state).containsExactly("AWAITING_ANSWER");
        assertThat(list.owedBy(SCHOOL)).extracting(Item::owed).containsExactly("a word on the answer");
        assertThat(list.others(HUB)).extracting(Item::state).containsExactly("ANSWERED", "SETTLED");
    }

    @Test
    void the_next_due_stands_first_and_what_is_due_at_no_time_last() {
        DisagreementList list = new DisagreementList(
                List.of(item("AWAITING_ANSWER", 0), item("AWAITING_ANSWER", 9), item("AWAITING_ANSWER", 3)), null);
        assertThat(list.owedBy(HUB)).extracting(Item::dueAt).containsExactly(Instant.ofEpochSecond(3), Instant.ofEpochSecond(9),
                null);
    }

    private static Item item(String state, long due) {
        return new Item(new UUID(0, due), state, "practitioners", SCHOOL, HUB, HUB,
                due == 0 ? null : Instant.ofEpochSecond(due));
    }
}
