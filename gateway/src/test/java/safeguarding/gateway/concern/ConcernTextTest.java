package safeguarding.gateway.concern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

class ConcernTextTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void whoever_reads_without_addresses_is_told_that_there_is_more() throws JsonProcessingException {
        assertThat(read("{\"detail\":\"FULL\",\"addressesWithheld\":true}").isWithoutAddresses()).isTrue();
        assertThat(read("{\"detail\":\"FULL\",\"addressesWithheld\":true}").said()).isNull();
        assertThat(read("{\"detail\":\"FULL\"}").isWithoutAddresses()).isFalse();
    }

    private static ConcernText read(String json) throws JsonProcessingException {
        return JSON.readValue(json, ConcernText.class);
    }
}
