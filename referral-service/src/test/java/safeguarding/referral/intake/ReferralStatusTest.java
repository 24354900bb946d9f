package safeguarding.referral.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class ReferralStatusTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");

    @Test
    void a_recorded_referral_may_be_amended_and_withdrawn_and_each_is_announced_with_the_next_version() {
        assertThat(referral().recorded().version()).isEqualTo(1);
        assertThat(referral().amend(null, NOW).version()).isEqualTo(2);
        assertThat(referral().withdraw(NOW).version()).isEqualTo(2);
    }

    @Test
    void a_withdrawn_referral_is_neither_amended_nor_withdrawn_again() {
        Referral referral = referral();
        referral.withdraw(NOW);
        assertThatExceptionOfType(ReferralTransitionRefused.class).isThrownBy(() -> referral.amend(null, NOW));
        assertThatExceptionOfType(ReferralTransitionRefused.class).isThrownBy(() -> referral.withdraw(NOW));
        assertThat(referral.status()).isEqualTo(ReferralStatus.WITHDRAWN);
    }

    @Test
    void only_a_withdrawn_referral_is_reopened_and_then_it_may_be_amended_again() {
        assertThatExceptionOfType(ReferralStillOpen.class).isThrownBy(() -> referral().reopen(NOW));
        Referral referral = referral();
        referral.withdraw(NOW);
        assertThat(referral.reopen(NOW).version()).isEqualTo(2);
        assertThat(referral.status()).isEqualTo(ReferralStatus.RECORDED);
        assertThat(referral.amend(null, NOW).id()).isEqualTo(referral.id());
    }

    private static Referral referral() {
        return new Referral(UUID.randomUUID(), "larkfield-primary-invented", "hampshire-childrens-services", NOW);
    }
}
