package safeguarding.referral.involved;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class AroundTest {

    private static final UUID MIA = new UUID(0, 1);
    private static final UUID ADA = new UUID(0, 2);

    @Test
    void whoever_works_around_one_of_the_children_is_not_involved_with_them_all() {
        Around around = new Around(List.of(), List.of(
                new InvolvedAgency("school", "SCHOOL", List.of(new Tie(Tie.Kind.CHILD, MIA))),
                new InvolvedAgency("hospital", "HEALTH_TRUST",
                        List.of(new Tie(Tie.Kind.CHILD, MIA), new Tie(Tie.Kind.ADULT, ADA)))),
                List.of());
        assertThat(around.isInvolved("school", List.of(MIA))).isTrue();
        assertThat(around.isInvolved("school", List.of(MIA, ADA))).isFalse();
        assertThat(around.isInvolved("hospital", List.of(MIA, ADA))).isTrue();
        assertThat(around.isInvolved("stranger", List.of(MIA))).isFalse();
    }
}
