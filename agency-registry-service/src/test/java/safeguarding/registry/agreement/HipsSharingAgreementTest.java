package safeguarding.registry.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import safeguarding.kit.problem.Faults;
import safeguarding.registry.routing.Agreement;

/** What the agreement that comes with the service says; a change here is a change of who is told. */
class HipsSharingAgreementTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final JsonNode TREE = tree();
    private static final AgreementDocument DOCUMENT = document();
    private static final Map<String, AgreementRule> RULES = DOCUMENT.rules().stream()
            .collect(Collectors.toMap(rule -> rule.concernClass() + " " + rule.agencyType(), Function.identity()));

    @Test
    void it_can_be_published() {
        Faults faults = new Faults();
        DOCUMENT.check(faults);

        assertThat(faults.found()).isEmpty();
        assertThat(DOCUMENT.id()).isEqualTo("hips-sharing-agreement");
        assertThat(DOCUMENT.version()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
            "OFFENDER_MANAGEMENT, CHILDRENS_SERVICES, TELL, FULL", "OFFENDER_MANAGEMENT, POLICE, TELL, FULL",
            "OFFENDER_MANAGEMENT, PROBATION, TELL, FULL", "OFFENDER_MANAGEMENT, PRISON, TELL, FULL",
            "OFFENDER_MANAGEMENT, YOUTH_JUSTICE, TELL, FULL", "OFFENDER_MANAGEMENT, HEALTH_TRUST, TELL, SUMMARY",
            "OFFENDER_MANAGEMENT, ICB, TELL, SUMMARY", "OFFENDER_MANAGEMENT, AMBULANCE, TELL, SUMMARY",
            "OFFENDER_MANAGEMENT, ADULT_SOCIAL_CARE, TELL, SUMMARY", "OFFENDER_MANAGEMENT, HOUSING, TELL, SUMMARY",
            "OFFENDER_MANAGEMENT, SCHOOL, ASK,", "OFFENDER_MANAGEMENT, COLLEGE, ASK,", "OFFENDER_MANAGEMENT, EARLY_YEARS, ASK,",
            "OFFENDER_MANAGEMENT, GP, ASK,", "OFFENDER_MANAGEMENT, SUBSTANCE_MISUSE, ASK,",
            "OFFENDER_MANAGEMENT, VOLUNTARY, ASK,",
            "SAFEGUARDING, CHILDRENS_SERVICES, TELL, FULL", "SAFEGUARDING, POLICE, TELL, FULL",
            "SAFEGUARDING, HEALTH_TRUST, TELL, FULL",
            "SAFEGUARDING, SCHOOL, TELL, SUMMARY", "SAFEGUARDING, COLLEGE, TELL, SUMMARY",
            "SAFEGUARDING, EARLY_YEARS, TELL, SUMMARY",
            "SAFEGUARDING, GP, TELL, SUMMARY", "SAFEGUARDING, SUBSTANCE_MISUSE, TELL, CONTACT_ONLY",
            "SAFEGUARDING, VOLUNTARY, ASK," })
    void it_says_who_is_told_and_who_waits_for_a_decision(String concernClass, String agencyType, String verdict,
            String detail) {
        AgreementRule rule = RULES.get(concernClass + " " + agencyType);

        assertThat(rule.verdict()).hasToString(verdict);
        assertThat(rule.detail() == null ? null : rule.detail().name()).isEqualTo(detail);
    }

    @Test
    void nobody_outside_the_duty_to_cooperate_is_told_of_a_managed_offender() {
        Set<String> told = RULES.values().stream()
                .filter(rule -> rule.concernClass().equals("OFFENDER_MANAGEMENT") && rule.verdict() == Agreement.Verdict.TELL)
                .map(AgreementRule::agencyType).collect(Collectors.toCollection(TreeSet::new));
        told.removeAll(DOCUMENT.dutyToCooperate().agencyTypes());
        told.removeAll(DOCUMENT.dutyToCooperate().responsibleAuthority());

        assertThat(told).isEmpty();
    }

    @Test
    void every_sort_of_agency_in_the_directory_of_the_local_run_has_its_rules() throws IOException {
        Set<String> types = new TreeSet<>();
        JSON.readTree(Path.of("../deploy/local/agencies.json").toFile())
                .forEach(agency -> types.add(agency.get("type").asText()));

        for (String type : types) {
            assertThat(RULES).containsKeys("SAFEGUARDING " + type, "OFFENDER_MANAGEMENT " + type);
        }
    }

    @Test
    void what_is_a_local_choice_is_marked_and_each_mark_points_at_something() {
        List<String> marks = DOCUMENT.toBeConfirmed().stream().map(AgreementDocument.OpenPoint::pointer).toList();

        assertThat(marks).contains("/recentDays", "/acknowledgeWithinHours", "/dutyToCooperate/agencyTypes", "/rules");
        assertThat(marks).allSatisfy(pointer -> assertThat(TREE.at(pointer).isMissingNode()).isFalse());
    }

    private static JsonNode tree() {
        try (InputStream file = HipsSharingAgreementTest.class
                .getResourceAsStream("/agreements/hips-sharing-agreement.v1.json")) {
            return JSON.readTree(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static AgreementDocument document() {
        try {
            return JSON.treeToValue(TREE, AgreementDocument.class);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
