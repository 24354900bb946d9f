package safeguarding.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * The rules that a service's code keeps: its {@code ArchitectureTest} extends this and names the base package, and after it the
 * packages besides {@code policy} that are pure.
 */
public abstract class ServiceRules extends ModuleRules {

    private final List<String> pure;

    protected ServiceRules(String base, String... purePackages) {
        super(base);
        this.pure = List.of(purePackages);
    }

    @Test
    public void entities_are_package_private() {
        Structure.entitiesArePackagePrivate().check(code());
    }

    @Test
    public void entities_have_no_text() {
        Structure.entitiesHaveNoText().check(code());
    }

    @Test
    public void no_resource_depends_on_an_entity() {
        Structure.noResourceDependsOnAnEntity().check(code());
    }

    @Test
    public void announcements_are_records() {
        Structure.announcementsAreRecords().check(code());
    }

    @Test
    public void no_other_service_is_known() {
        Structure.noOtherServiceIsKnown(base()).check(code());
    }

    @Test
    public void policy_is_pure() {
        for (String named : pure) {
            assertThat(code().containPackage(named)).as("there is a package %s", named).isTrue();
        }
        String[] packages = Stream.concat(Stream.of(base() + "..policy.."), pure.stream().map(named -> named + ".."))
                .toArray(String[]::new);
        Structure.policyIsPure(packages).check(code());
    }
}
