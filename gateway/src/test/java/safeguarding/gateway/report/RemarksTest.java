package safeguarding.gateway.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;

class RemarksTest {

    @Test
    void a_person_reads_no_place_in_a_document() throws Exception {
        assertThat(Remarks.of(new ObjectMapper().readTree("""
                {"warnings": ["/referral/adults: No adult is named.", "If a child is in danger: ring 999."]}""")))
                .containsExactly("No adult is named.", "If a child is in danger: ring 999.");
    }
}
