package safeguarding.referral.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import safeguarding.referral.decision.Decider;
import safeguarding.referral.proforma.Examiner;
import safeguarding.referral.proforma.NewExamination;
import safeguarding.referral.proforma.Proforma;
import safeguarding.referral.proforma.Writing;

/** Every state and every verb; without a state that follows it is refused. */
class ExaminationStateTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Decider BY = new Decider("kim.invented", "hospital-invented", NOW);

    @ParameterizedTest
    @CsvSource({ "EXAMINED, GIVE_OPINION, OPINION_GIVEN", "EXAMINED, REPORT, REPORTED", "EXAMINED, RECEIVE,",
            "EXAMINED, COMPARE,", "OPINION_GIVEN, GIVE_OPINION, OPINION_GIVEN", "OPINION_GIVEN, REPORT, REPORTED",
            "OPINION_GIVEN, RECEIVE, OPINION_GIVEN", "OPINION_GIVEN, COMPARE,", "REPORTED, GIVE_OPINION,",
            "REPORTED, REPORT, REPORTED", "REPORTED, RECEIVE, REPORTED", "REPORTED, COMPARE, REPORTED",
            "EXAMINED, WITHDRAW, WITHDRAWN", "OPINION_GIVEN, WITHDRAW, WITHDRAWN", "REPORTED, WITHDRAW, WITHDRAWN",
            "WITHDRAWN, GIVE_OPINION,", "WITHDRAWN, REPORT,", "WITHDRAWN, RECEIVE, WITHDRAWN", "WITHDRAWN, COMPARE,",
            "WITHDRAWN, WITHDRAW," })
    void each_verb_in_each_state(ExaminationState state, ExaminationVerb verb, ExaminationState follows) {
        Examination before = in(state);
        if (follows == null) {
            assertThatExceptionOfType(ExaminationTransitionRefused.class).isThrownBy(() -> done(before, verb));
        } else {
            assertThat(done(before, verb).state()).isEqualTo(follows);
        }
    }

    private static Examination done(Examination before, ExaminationVerb verb) {
        Writing writing = new Writing(new Proforma(null, List.of(), null, List.of(), List.of(),
                null, List.of(), List.of(), null, null, null, null, null, null), "planted", BY);
        return switch (verb) {
            case GIVE_OPINION -> before.withOpinion(writing);
            case REPORT -> before.reported(writing);
            case WITHDRAW -> before.withdrawn(new Examination.Withdrawal("planted", BY));
            case RECEIVE, COMPARE -> {
                before.require(verb);
                yield before;
            }
        };
    }

    private static Examination in(ExaminationState state) {
        return new Examination(UUID.randomUUID(), 1, UUID.randomUUID(), UUID.randomUUID(), state,
                new NewExamination(UUID.randomUUID(), "physical", NOW, "planted", new Examiner("x", "x", null, null), null),
                null, null, null, "planted", BY);
    }
}
