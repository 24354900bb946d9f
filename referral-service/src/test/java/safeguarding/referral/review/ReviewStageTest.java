package safeguarding.referral.review;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.referral.review.ReviewStage.COMMISSIONED;
import static safeguarding.referral.review.ReviewStage.CRITERIA_MET;
import static safeguarding.referral.review.ReviewStage.CRITERIA_NOT_MET;
import static safeguarding.referral.review.ReviewStage.DRAFTED;
import static safeguarding.referral.review.ReviewStage.PUBLISHED;
import static safeguarding.referral.review.ReviewStage.QUALITY_ASSURED;
import static safeguarding.referral.review.ReviewStage.REFERRED;
import static safeguarding.referral.review.ReviewStage.SIGNED_OFF;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

class ReviewStageTest {

    private static final Map<ReviewStage, Set<ReviewStage>> EDGES = Map.of(
            REFERRED, Set.of(CRITERIA_MET, CRITERIA_NOT_MET),
            CRITERIA_NOT_MET, Set.of(CRITERIA_MET),
            CRITERIA_MET, Set.of(COMMISSIONED),
            COMMISSIONED, Set.of(DRAFTED),
            DRAFTED, Set.of(DRAFTED, QUALITY_ASSURED),
            QUALITY_ASSURED, Set.of(DRAFTED, SIGNED_OFF),
            SIGNED_OFF, Set.of(PUBLISHED),
            PUBLISHED, Set.of(DRAFTED));

    @Test
    void each_stage_leads_where_the_table_says_and_nowhere_else() {
        for (ReviewStage from : ReviewStage.values()) {
            for (ReviewStage to : ReviewStage.values()) {
                assertThat(from.allows(to)).as("%s to %s", from, to).isEqualTo(EDGES.get(from).contains(to));
            }
        }
    }
}
