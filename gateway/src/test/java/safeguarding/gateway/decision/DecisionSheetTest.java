package safeguarding.gateway.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import safeguarding.gateway.form.Option;
import safeguarding.gateway.form.Part;

class DecisionSheetTest {

    @Test
    void not_disclosing_stands_beside_disclosing_as_an_equal() {
        assertThat(DecisionSheet.OUTCOMES).extracting(Option::code).containsExactly("DISCLOSE", "DISCLOSE_IN_PART", "NOT_NOW",
                "NOT");
    }

    @Test
    void it_is_asked_in_the_order_in_which_it_is_thought_through() {
        assertThat(DecisionSheet.sheet().parts()).extracting(Part::title).containsSubsequence("The child", "Risk", "Necessity",
                "Proportionality", "Accuracy check", "What he says to it", "Victims and vigilantism", "Who is told",
                "The exact words",
                "Who gives it, and how", "Agency consulted", "Legal bases and review");
    }
}
