package safeguarding.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

/** A rule that cannot fail holds nothing: each is shown code that breaks it, and code that keeps it. */
class RulesThatFailTest {

    private static final String OFFENDING = "safeguarding.testkit.offending.";
    private static final String SOUND = "safeguarding.testkit.sound";

    @Test
    void features_in_a_cycle() {
        assertThat(faults(Structure.featuresAreFreeOfCycles(OFFENDING + "cycle"), OFFENDING + "cycle")).hasSize(1);
        assertThat(faults(Structure.featuresAreFreeOfCycles(SOUND), SOUND)).isEmpty();
    }

    @Test
    void an_open_entity_and_one_with_a_text() {
        refuses(Structure.entitiesArePackagePrivate(), "entity", "Open");
        refuses(Structure.entitiesHaveNoText(), "entity", "Open.toString()");
    }

    @Test
    void an_entity_in_the_kit() {
        assertThat(faults(Structure.noEntityAtAll(), OFFENDING + "entity")).hasSize(1);
        assertThat(faults(Structure.noEntityAtAll(), SOUND)).hasSize(1);
        assertThat(faults(Structure.noEntityAtAll(), SOUND + ".policy")).isEmpty();
    }

    @Test
    void a_resource_that_shows_an_entity() {
        refuses(Structure.noResourceDependsOnAnEntity(), "resource", "EverythingResource.unseenByQuarkus()> has return type",
                "EverythingResource.unseenByQuarkus()> calls constructor");
    }

    @Test
    void a_resource_with_a_transaction_on_a_method_or_on_the_class() {
        refuses(Habits.noTransactionInAResource(), "resource", "EverythingResource", "WholeResource");
    }

    @Test
    void an_http_method_that_is_not_public() {
        refuses(Habits.httpMethodsArePublic(), "resource", "EverythingResource.unseenByQuarkus()");
    }

    @Test
    void an_http_method_that_says_nothing_about_callers() {
        refuses(Habits.callersAreAdmittedExplicitly(), "resource", "EverythingResource.forgottenByRoles()",
                "EverythingResource.unseenByQuarkus()");
    }

    @Test
    void injection_into_a_field_or_a_setter() {
        refuses(Habits.noFieldIsInjected(), "injected", "Filled.bean", "Filled.setting");
        refuses(Habits.noSetterIsInjected(), "injected", "Filled.fill(");
    }

    @Test
    void names_that_say_nothing() {
        refuses(Habits.namesSaySomething(), "named", "IntakeService", "IntakeImpl", "IntakeManager", "IntakeHelper",
                "IntakeUtil", "IntakeUtils", "IntakeDTO",
                "IntakeEvent", "IntakeException", "Outer$InnerService");
    }

    @Test
    void every_way_to_read_the_machines_clock() {
        refuses(Habits.theClockIsInjected(), "clock", "Watch.instant()", "Watch.today()", "Watch.utc()", "Watch.ticking()",
                "Watch.millis()", "Watch.date()",
                "Watch.later()", "ClockProducer.mine()");
    }

    @Test
    void printing() {
        refuses(Habits.nothingIsPrinted(), "printed", "Loud.out()", "Loud.err()", "Loud.trace()");
    }

    @Test
    void another_kind_of_logging() {
        assertThat(faults(Habits.loggingIsOfOneKind(), OFFENDING + "logging")).isNotEmpty()
                .allMatch(fault -> fault.contains("Logged.log()"));
        assertThat(faults(Habits.loggingIsOfOneKind(), SOUND)).isEmpty();
    }

    @Test
    void an_announcement_that_is_no_record() {
        refuses(Structure.announcementsAreRecords(), "announced", "Said");
    }

    @Test
    void an_announcement_in_the_kit() {
        assertThat(faults(Structure.nothingIsAnnounced(), SOUND)).hasSize(1).allMatch(fault -> fault.contains("Published"));
        assertThat(faults(Structure.nothingIsAnnounced(), OFFENDING + "entity")).isEmpty();
    }

    @Test
    void a_policy_with_a_framework_in_it() {
        List<String> faults = faults(Structure.policyIsPure(OFFENDING + "policy.."), OFFENDING + "policy");
        assertThat(faults).anyMatch(fault -> fault.contains("Rules") && fault.contains("jakarta.enterprise"))
                .anyMatch(fault -> fault.contains("java.sql.Connection"))
                .anyMatch(fault -> fault.contains("java.nio.file.Path"))
                .anyMatch(fault -> fault.contains("io.quarkus.arc.Arc"));
        assertThat(faults(Structure.policyIsPure(SOUND + "..policy.."), SOUND)).isEmpty();
    }

    @Test
    void a_service_that_knows_another() {
        assertThat(faults(Structure.noOtherServiceIsKnown(OFFENDING + "foreign"), OFFENDING + "foreign")).hasSize(1)
                .allMatch(fault -> fault.contains("Neighbour.theirs"));
        assertThat(faults(Structure.noOtherServiceIsKnown(SOUND), SOUND)).isEmpty();
    }

    @Test
    void a_package_that_is_not_null_marked() {
        refuses(Structure.packagesAreNullMarked(), "entity", "safeguarding.testkit.offending.entity is not");
    }

    @Test
    void a_base_package_or_a_pure_package_that_is_not_there() {
        assertThatThrownBy(new Rules("safeguarding.testkit.nowhere")::there_is_code_under_the_base_package)
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(new Rules("safeguarding.testkit", "safeguarding.testkit.nowhere")::policy_is_pure)
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(new Rules("safeguarding.testkit", "safeguarding.testkit")::policy_is_pure)
                .isInstanceOf(AssertionError.class);
    }

    /** The rule finds exactly these, each in a fault of its own, and nothing in sound code. */
    private static void refuses(ArchRule rule, String sample, String... culprits) {
        List<String> faults = faults(rule, OFFENDING + sample);
        assertThat(faults).hasSize(culprits.length);
        for (String culprit : culprits) {
            assertThat(faults).anyMatch(fault -> fault.contains(culprit));
        }
        assertThat(faults(rule, SOUND)).isEmpty();
    }

    private static List<String> faults(ArchRule rule, String packageName) {
        JavaClasses classes = new ClassFileImporter().importPackages(packageName);
        assertThat(classes).isNotEmpty();
        return rule.evaluate(classes).getFailureReport().getDetails();
    }

    private static final class Rules extends ServiceRules {

        Rules(String base, String... purePackages) {
            super(base, purePackages);
        }
    }
}
