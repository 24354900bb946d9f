package safeguarding.registry.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import safeguarding.registry.circle.Concern;
import safeguarding.testkit.EventContract;

class DisclosureRequestSettledTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00.123456Z");
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void what_is_sent_is_what_the_example_shows(boolean standing) throws JsonProcessingException {
        DisclosureRequestSettled settled = new DisclosureRequestSettled(id(7), standing ? 1 : 2, id(2), 1,
                "contact-with-children",
                "OFFENDER_MANAGEMENT", "hampshire-and-isle-of-wight-police", id(6), "larkfield-primary-invented", NOW,
                standing);

        EventContract.checkSent(settled.type(), JSON.writeValueAsString(settled));
    }

    @Test
    void a_request_changes_only_when_something_of_it_is_new() {
        DisclosureRequest.Key key = new DisclosureRequest.Key(id(2), id(3), id(6), "larkfield-primary-invented");
        Concern concern = concern("other", 1);
        DisclosureRequest first = DisclosureRequest.asked(null, key, concern);

        assertThat(DisclosureRequest.asked(first, key, concern)).isSameAs(first);
        assertThat(first.version()).isEqualTo(1);
        assertThat(DisclosureRequest.asked(first, key, concern("new-partner", 1)).version()).isEqualTo(2);
        assertThat(DisclosureRequest.asked(first, key, concern("other", 2)).version()).isEqualTo(2);
        assertThat(first.withdrawn().version()).isEqualTo(2);
        assertThat(first.withdrawn().withdrawn()).isEqualTo(first.withdrawn());
        assertThat(DisclosureRequest.asked(first.withdrawn(), key, concern).version()).isEqualTo(3);
    }

    @Test
    void about_another_person_for_another_child_or_to_another_agency_it_is_another_request() {
        UUID id = new DisclosureRequest.Key(id(2), id(3), id(6), "larkfield-primary-invented").id();

        assertThat(new DisclosureRequest.Key(id(2), id(3), id(6), "larkfield-primary-invented").id()).isEqualTo(id);
        assertThat(new DisclosureRequest.Key(id(2), id(4), id(6), "larkfield-primary-invented").id()).isNotEqualTo(id);
        assertThat(new DisclosureRequest.Key(id(2), id(3), id(5), "larkfield-primary-invented").id()).isNotEqualTo(id);
        assertThat(new DisclosureRequest.Key(id(2), id(3), id(6), "larkfield-academy-invented").id()).isNotEqualTo(id);
    }

    private static Concern concern(String kind, long version) {
        return new Concern(id(2), "disclosure-service", id(3), kind, "OFFENDER_MANAGEMENT", "invented-police", NOW, false,
                version);
    }

    private static UUID id(int number) {
        return UUID.fromString("01970000-0000-7000-8000-00000000000" + number);
    }
}
