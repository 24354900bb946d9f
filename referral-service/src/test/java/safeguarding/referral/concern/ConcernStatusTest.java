package safeguarding.referral.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import safeguarding.referral.intake.PersonKind;

class ConcernStatusTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");
    private static final Subject CHILD = Subject.of(UUID.randomUUID(), PersonKind.CHILD);
    private static final Subject ADULT = Subject.of(UUID.randomUUID(), PersonKind.ADULT);

    @Test
    void a_recorded_concern_may_be_corrected_and_withdrawn_and_each_is_announced_with_the_next_version() {
        Concern concern = concern();
        assertThat(concern.recorded().version()).isEqualTo(1);
        assertThat(concern.correct(ADULT, "other", NOW).version()).isEqualTo(2);
        assertThat(concern.subject()).isEqualTo(ADULT);
        assertThat(concern().withdraw(NOW).version()).isEqualTo(2);
    }

    @Test
    void a_withdrawn_concern_is_neither_corrected_nor_withdrawn_again() {
        Concern concern = concern();
        concern.withdraw(NOW);
        assertThatExceptionOfType(ConcernTransitionRefused.class).isThrownBy(() -> concern.correct(ADULT, "other", NOW));
        assertThatExceptionOfType(ConcernTransitionRefused.class).isThrownBy(() -> concern.withdraw(NOW));
        assertThat(concern.fact().withdrawn()).isTrue();
        assertThat(concern.subject()).isEqualTo(CHILD);
    }

    @Test
    void a_concern_is_about_one_person() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Subject(null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Subject(UUID.randomUUID(), UUID.randomUUID()));
    }

    private static Concern concern() {
        return new Concern(UUID.randomUUID(), CHILD, "neglect", "larkfield-primary-invented", NOW);
    }
}
