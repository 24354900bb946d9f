package safeguarding.referral.right;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

class RightsTest {

    @ParameterizedTest
    @EnumSource
    void what_is_permitted_is_permitted_in_that_detail(Detail detail) {
        assertThat(Rights.decision(new ReadRights.Right(true, detail, 3L, false)))
                .contains(new Permission(detail, 3, false));
    }

    @Test
    void what_is_refused_is_refused_whatever_else_is_said() {
        assertThat(Rights.decision(new ReadRights.Right(false, null, 3L, false))).isEmpty();
        assertThat(Rights.decision(new ReadRights.Right(false, Detail.FULL, 3L, false))).isEmpty();
    }

    @Test
    void what_is_not_decided_is_not_permitted() {
        assertThatExceptionOfType(RightsNotAnswered.class)
                .isThrownBy(() -> Rights.decision(new ReadRights.Right(null, null, 3L, false)));
        assertThatExceptionOfType(RightsNotAnswered.class)
                .isThrownBy(() -> Rights.decision(new ReadRights.Right(null, Detail.FULL, 3L, false)));
        assertThatExceptionOfType(RightsNotAnswered.class)
                .isThrownBy(() -> Rights.decision(new ReadRights.Right(true, null, 3L, false)));
        assertThatExceptionOfType(RightsNotAnswered.class)
                .isThrownBy(() -> Rights.decision(new ReadRights.Right(true, Detail.FULL, null, false)));
    }

    @Test
    void addresses_are_shown_only_where_the_registry_says_that_they_may_be() {
        assertThat(Rights.decision(new ReadRights.Right(true, Detail.FULL, 3L, false)).orElseThrow().addressesWithheld())
                .isFalse();
        assertThat(Rights.decision(new ReadRights.Right(true, Detail.FULL, 3L, true)).orElseThrow().addressesWithheld())
                .isTrue();
        assertThat(Rights.decision(new ReadRights.Right(true, Detail.FULL, 3L, null)).orElseThrow().addressesWithheld())
                .isTrue();
    }

    @Test
    void of_a_version_on_which_nothing_is_decided_yet_nothing_is_shown() {
        Permission permission = new Permission(Detail.FULL, 3, false);
        assertThat(permission.forVersion(2)).isEqualTo(Detail.FULL);
        assertThat(permission.forVersion(3)).isEqualTo(Detail.FULL);
        assertThatExceptionOfType(RightsNotAnswered.class).isThrownBy(() -> permission.forVersion(4));
    }

    @Test
    void whoever_was_told_by_a_decision_reads_nothing_here() throws JsonProcessingException {
        ReadRights.Right right = new ObjectMapper().readValue(
                "{\"permitted\":true,\"detail\":\"AGREED_WORDING\",\"concernVersion\":3,\"requests\":[]}",
                ReadRights.Right.class);

        assertThat(Rights.decision(right)).isEmpty();
    }

    @Test
    void a_detail_that_nobody_knows_permits_nothing() {
        assertThatExceptionOfType(JsonProcessingException.class).isThrownBy(
                () -> new ObjectMapper().readValue("{\"permitted\":true,\"detail\":\"EVERYTHING\"}", ReadRights.Right.class));
    }
}
