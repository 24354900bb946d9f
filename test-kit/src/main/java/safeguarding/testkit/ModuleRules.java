package safeguarding.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The rules that hold in the kit and in every service alike. */
public abstract class ModuleRules {

    private static final Map<String, JavaClasses> IMPORTED = new ConcurrentHashMap<>();

    private final String base;

    ModuleRules(String base) {
        this.base = base;
    }

    String base() {
        return base;
    }

    JavaClasses code() {
        return IMPORTED.computeIfAbsent(base,
                packages -> new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(packages));
    }

    /** A rule with nothing to check passes, and so would all of them under a base package that is spelt wrong. */
    @Test
    public void there_is_code_under_the_base_package() {
        assertThat(code()).as("classes under %s", base).isNotEmpty();
    }

    @Test
    public void features_are_free_of_cycles() {
        Structure.featuresAreFreeOfCycles(base).check(code());
    }

    @Test
    public void every_package_is_null_marked() {
        Structure.packagesAreNullMarked().check(code());
    }

    @Test
    public void http_methods_are_public() {
        Habits.httpMethodsArePublic().check(code());
    }

    @Test
    public void every_http_method_says_who_is_admitted() {
        Habits.callersAreAdmittedExplicitly().check(code());
    }

    @Test
    public void no_resource_begins_a_transaction() {
        Habits.noTransactionInAResource().check(code());
    }

    @Test
    public void injection_is_by_constructor() {
        Habits.noFieldIsInjected().check(code());
        Habits.noSetterIsInjected().check(code());
    }

    @Test
    public void names_say_something() {
        Habits.namesSaySomething().check(code());
    }

    @Test
    public void the_clock_is_injected() {
        Habits.theClockIsInjected().check(code());
    }

    @Test
    public void nothing_is_printed() {
        Habits.nothingIsPrinted().check(code());
    }

    @Test
    public void logging_is_of_one_kind() {
        Habits.loggingIsOfOneKind().check(code());
    }
}
