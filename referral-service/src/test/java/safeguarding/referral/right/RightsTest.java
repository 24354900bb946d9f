package safeguarding.referral.right;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RightsTest {

    @ParameterizedTest
    @EnumSource
    void what_is_permitted_is_permitted_in_that_detail(Detail detail) {
        assertThat(Rights.decision(new ReadRights.Right(true, detail))).contains(detail);
    }

    @Test
    void what_is_refused_is_refused_whatever_else_is_said() {
        assertThat(Rights.decision(new ReadRights.Right(false, null))).isEmpty();
        assertThat(Rights.decision(new ReadRights.Right(false, Detail.FULL))).isEmpty();
    }

    @Test
    void what_is_not_decided_is_not_permitted() {
        assertThatExceptionOfType(RightsNotAnswered.class).isThrownBy(() -> Rights.decision(new ReadRights.Right(null, null)));
        assertThatExceptionOfType(RightsNotAnswered.class)
                .isThrownBy(() -> Rights.decision(new ReadRights.Right(null, Detail.FULL)));
        assertThatExceptionOfType(RightsNotAnswered.class).isThrownBy(() -> Rights.decision(new ReadRights.Right(true, null)));
    }
}
