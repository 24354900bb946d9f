package safeguarding.referral.disagreement;

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
class DisagreementAnnouncementsTest extends OverHttp {

    private static final UUID ID = UUID.fromString("01970000-0000-7000-8000-000000000036");
    private static final UUID REFERRAL = UUID.fromString("01970000-0000-7000-8000-000000000001");
    private static final String SCHOOL = "larkfield-primary-invented";
    private static final String HUB = "hampshire-childrens-services";
    private static final Instant THEN = Instant.parse("2026-11-22T09:30:00.123456Z");

    @Inject
    ObjectMapper json;

    @Test
    void what_is_sent_is_what_the_examples_show() throws JsonProcessingException {
        for (Announcement one : List.of(new DisagreementRaised(ID, 1, REFERRAL, "practitioners", SCHOOL, THEN),
                new DisagreementAnswered(ID, 2, REFERRAL, "practitioners", HUB, THEN),
                new DisagreementMovedUp(ID, 3, REFERRAL, "managers", SCHOOL, THEN),
                new DisagreementSettled(ID, 4, REFERRAL, "managers", SCHOOL, THEN))) {
            checkSent(one.type(), json.writeValueAsString(one));
        }
    }
}
