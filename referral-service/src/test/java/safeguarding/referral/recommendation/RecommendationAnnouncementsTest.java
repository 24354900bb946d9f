package safeguarding.referral.recommendation;

import static safeguarding.testkit.EventContract.checkSent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;
import safeguarding.kit.event.Announcement;
import safeguarding.referral.OverHttp;

@QuarkusTest
class RecommendationAnnouncementsTest extends OverHttp {

    private static final UUID ID = UUID.fromString("01970000-0000-7000-8000-000000000009");
    private static final Instant THEN = Instant.parse("2026-11-22T09:30:00.123456Z");
    private static final String AGENCY = "hampshire-childrens-services";

    @Inject
    ObjectMapper json;

    @Test
    void what_is_sent_is_what_the_examples_show() throws JsonProcessingException {
        for (Announcement one : List.of(new RecommendationIssued(ID, 1, AGENCY, "issued", THEN),
                new RecommendationAnswered(ID, 2, AGENCY, "done", THEN),
                new RecommendationAssured(ID, 3, AGENCY, "assured", THEN),
                new RecommendationCorrected(ID, 2, AGENCY, "issued", THEN))) {
            checkSent(one.type(), json.writeValueAsString(one));
        }
    }
}
