package safeguarding.referral.examination;

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
class MedicalAnnouncementsTest extends OverHttp {

    private static final UUID ID = UUID.fromString("01970000-0000-7000-8000-000000000032");
    private static final UUID REFERRAL = UUID.fromString("01970000-0000-7000-8000-000000000001");
    private static final String HOSPITAL = "university-hospital-southampton";
    private static final Instant THEN = Instant.parse("2026-11-22T09:30:00.123456Z");

    @Inject
    ObjectMapper json;

    @Test
    void what_is_sent_is_what_the_examples_show() throws JsonProcessingException {
        for (Announcement one : List.of(new ChildExamined(ID, 1, REFERRAL, HOSPITAL, THEN),
                new OpinionShared(ID, 2, REFERRAL, HOSPITAL, THEN), new ReportShared(ID, 3, REFERRAL, HOSPITAL, THEN),
                new ExaminationWithdrawn(ID, 4, REFERRAL, HOSPITAL, THEN))) {
            checkSent(one.type(), json.writeValueAsString(one));
        }
    }
}
