package safeguarding.referral.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class ChildReferenceTest {

    private static final UUID CHILD = UUID.fromString("01970000-0000-7000-8000-000000000003");
    private static final UUID SIBLING = UUID.fromString("01970000-0000-7000-8000-000000000004");
    private static final UUID ONE = UUID.fromString("01970000-0000-7000-8000-000000000031");
    private static final UUID OTHER = UUID.fromString("01970000-0000-7000-8000-000000000032");

    @Test
    void a_child_has_another_reference_everywhere_and_the_same_one_in_one_place() {
        assertThat(ChildReference.of(ONE, CHILD)).isEqualTo(ChildReference.of(ONE, CHILD))
                .isNotEqualTo(ChildReference.of(OTHER, CHILD)).isNotEqualTo(ChildReference.of(ONE, SIBLING))
                .isNotEqualTo(CHILD);
        assertThat(ChildReference.of(ONE, CHILD).version()).isEqualTo(8);
        assertThat(ChildReference.of(ONE, CHILD).variant()).isEqualTo(2);
    }

    @Test
    void it_leads_back_to_the_child_for_whoever_has_the_children_before_him() {
        List<UUID> children = List.of(CHILD, SIBLING);
        assertThat(ChildReference.resolved(ONE, ChildReference.of(ONE, SIBLING), children)).isEqualTo(SIBLING);
        assertThat(ChildReference.resolved(ONE, CHILD, children)).isEqualTo(CHILD);
        assertThat(ChildReference.resolved(ONE, ChildReference.of(OTHER, CHILD), children)).isNotIn(children);
    }

    @Test
    void whoever_has_the_referral_before_him_sees_its_ids_and_nobody_else_does() {
        assertThat(new Naming(ONE, true).children(List.of(CHILD))).containsExactly(CHILD);
        assertThat(new Naming(ONE, true).referral(OTHER)).isEqualTo(OTHER);
        assertThat(new Naming(ONE, false).children(List.of(CHILD))).containsExactly(ChildReference.of(ONE, CHILD));
        assertThat(new Naming(ONE, false).referral(OTHER)).isNull();
    }
}
