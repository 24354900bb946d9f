package safeguarding.registry.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import safeguarding.kit.problem.Fault;
import safeguarding.kit.problem.Faults;
import safeguarding.registry.agency.NewAgency.AgencyCode;
import safeguarding.registry.agency.NewAgency.AgencyName;

class NewAgencyTest {

    @ParameterizedTest
    @CsvSource({
            // Two names, each with its first and last day, and whether they hold on the same day.
            "2000-01-01, 2000-12-31, 2001-01-01, 2001-12-31, false",
            "2000-01-01, 2000-12-31, 2000-12-31, 2001-12-31, true",
            "2001-01-01, 2001-12-31, 2000-01-01, 2000-12-31, false",
            "2000-01-01,           , 2001-01-01,           , true",
            "2000-01-01, 2000-12-31, 2001-01-01,           , false",
            "          , 2000-12-31, 2001-01-01,           , false",
            "          , 2001-01-01, 2001-01-01,           , true",
            "          ,           , 2001-01-01, 2001-12-31, true",
            "          ,           ,           ,           , true",
            "2000-01-01, 2009-12-31, 2004-01-01, 2005-12-31, true" })
    void two_names_do_not_hold_on_the_same_day(LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo,
            boolean clash) {
        NewAgency agency = named(List.of(new AgencyName("One", from, to), new AgencyName("Two", otherFrom, otherTo)));

        assertThat(pointers(agency)).isEqualTo(clash ? List.of("/names/1") : List.of());
    }

    @Test
    void an_agency_may_have_two_codes_of_one_scheme_at_a_time() {
        NewAgency agency = new NewAgency("HOUSING", List.of(new AgencyName("One", null, null)),
                List.of(new AgencyCode("GSS", "E07000090", null, null), new AgencyCode("GSS", "E06000044", null, null),
                        new AgencyCode("LOCAL", "E06000044", null, null)),
                List.of(), AgencyStatus.OPEN, null, null, List.of(), "made up");

        assertThat(pointers(agency)).isEmpty();
    }

    @Test
    void lists_that_are_missing_are_empty() {
        NewAgency agency = new NewAgency("HOUSING", List.of(new AgencyName("One", null, null)), null, null, AgencyStatus.OPEN,
                null, null,
                null, "made up");

        assertThat(agency.codes()).isEmpty();
        assertThat(agency.areas()).isEmpty();
        assertThat(agency.successors()).isEmpty();
    }

    @Test
    void the_agencies_of_the_local_run_can_be_recorded() throws IOException {
        ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
        JsonNode agencies = json.readTree(Path.of("../deploy/local/agencies.json").toFile());
        try (ValidatorFactory validators = Validation.buildDefaultValidatorFactory()) {
            for (JsonNode entry : agencies) {
                String slug = ((ObjectNode) entry).remove("slug").asText();
                NewAgency agency = json.treeToValue(entry, NewAgency.class);

                assertThat(slug).matches(NewAgency.SLUG);
                assertThat(validators.getValidator().validate(agency)).as(slug).isEmpty();
                assertThat(pointers(slug, agency)).as(slug).isEmpty();
            }
        }
    }

    private static NewAgency named(List<AgencyName> names) {
        return new NewAgency("HOUSING", names, List.of(), List.of(), AgencyStatus.OPEN, null, null, List.of(), "made up");
    }

    private static List<String> pointers(NewAgency agency) {
        return pointers("invented", agency);
    }

    private static List<String> pointers(String slug, NewAgency agency) {
        Faults faults = new Faults();
        agency.check(slug, faults);
        return faults.found().stream().map(Fault::pointer).toList();
    }
}
