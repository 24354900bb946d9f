package safeguarding.disclosure.scheme.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

import org.junit.jupiter.api.Test;

/** What an applicant sees is a function of the day and of his own acts: there is nothing else that it could depend on. */
class AppliedTest {

    private static final LocalDate APPLIED = LocalDate.of(2026, 11, 1);
    private static final LocalDate ANSWER = LocalDate.of(2026, 11, 30);

    @Test
    void on_every_day_it_is_what_the_calendar_says() {
        for (LocalDate day = APPLIED; day.isBefore(ANSWER.plusDays(400)); day = day.plusDays(1)) {
            assertThat(applied(null).on(day)).as("%s", day)
                    .isEqualTo(day.isBefore(ANSWER) ? ApplicantStage.UNDER_WAY : ApplicantStage.ANSWERED);
        }
    }

    @Test
    void his_own_withdrawal_is_all_that_changes_it_and_an_answer_is_not_taken_back() {
        for (LocalDate day = APPLIED; day.isBefore(ANSWER.plusDays(40)); day = day.plusDays(1)) {
            assertThat(applied(APPLIED.plusDays(3)).on(day)).isEqualTo(ApplicantStage.WITHDRAWN);
            assertThat(applied(ANSWER).on(day)).isEqualTo(applied(null).on(day));
        }
    }

    @Test
    void it_knows_nothing_that_the_police_find_do_or_decide() {
        assertThat(Arrays.stream(Applied.class.getRecordComponents()).map(RecordComponent::getName)).containsExactly(
                "application", "scheme", "appliedOn", "answerFrom", "withdrawnOn", "codeDigest");
        assertThat(Arrays.stream(ApplicantStatus.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly("stage", "appliedOn", "answerFrom", "message");
    }

    @Test
    void a_code_is_read_as_people_write_it() {
        ReturnCode made = new ReturnCode("0123456789", "ABCDEFGHJKMNPQRS");

        assertThat(made.shown()).isEqualTo(new ReturnCode("01234-56789", "ABCD-EFGH-JKMN-PQRS"));
        assertThat(ReturnCode.typed("o1234 56789", "abcd efgh jkmn pqrs")).isEqualTo(made);
        assertThat(made.opens(made.digest())).isTrue();
        assertThat(made.opens(new ReturnCode("0123456789", "ABCDEFGHJKMNPQRT").digest())).isFalse();
    }

    private static Applied applied(LocalDate withdrawn) {
        return new Applied(UUID.randomUUID(), "guidance-2023-28-days", APPLIED, ANSWER, withdrawn, null);
    }
}
