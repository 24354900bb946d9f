package safeguarding.testkit;

import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import java.util.List;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;

/** How a class is written, wherever it stands. */
final class Habits {

    private static final String MACHINE_CLOCK = "safeguarding.kit.clock.MachineClock";
    // The time in a new id puts rows in order and decides nothing.
    private static final String IDS = "safeguarding.kit.event.Ids";

    private static final String HTTP_METHOD = "jakarta.ws.rs.HttpMethod";
    private static final Set<String> TRANSACTIONAL = Set.of("jakarta.transaction.Transactional");
    private static final Set<String> ADMISSION = Set.of("jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.PermitAll",
            "jakarta.annotation.security.DenyAll", "io.quarkus.security.Authenticated",
            "io.quarkus.security.PermissionsAllowed");
    private static final Set<String> INJECTION = Set.of("jakarta.inject.Inject", "jakarta.persistence.PersistenceContext",
            "org.eclipse.microprofile.config.inject.ConfigProperty", "org.eclipse.microprofile.reactive.messaging.Channel",
            "org.eclipse.microprofile.rest.client.inject.RestClient");
    private static final String SAYS_NOTHING = ".*(Service|Impl|Manager|Helper|Utils?|DTO|Dto|Event|Exception)";

    private Habits() {
    }

    static ArchRule httpMethodsArePublic() {
        return methods().that().areMetaAnnotatedWith(HTTP_METHOD).should().bePublic().allowEmptyShould(true)
                .because("Quarkus passes over the others and answers 404");
    }

    static ArchRule callersAreAdmittedExplicitly() {
        return methods().that().areMetaAnnotatedWith(HTTP_METHOD).and().areDeclaredInClassesThat(Structure.areNotInterfaces())
                .should(new SayWhoIsAdmitted())
                .allowEmptyShould(true)
                .because("what nobody decided is a refusal");
    }

    static ArchRule noTransactionInAResource() {
        return noClasses().that().areAnnotatedWith("jakarta.ws.rs.Path").should(new BeginATransaction()).allowEmptyShould(true)
                .because("the transaction belongs to the use case, and an answer is written after its commit");
    }

    static ArchRule noFieldIsInjected() {
        return noFields().should().beAnnotatedWith(anyOf(INJECTION)).allowEmptyShould(true)
                .because("a constructor makes a valid object, in a test too");
    }

    static ArchRule noSetterIsInjected() {
        return noMethods().should().beAnnotatedWith(anyOf(INJECTION)).allowEmptyShould(true)
                .because("a constructor makes a valid object, in a test too");
    }

    static ArchRule namesSaySomething() {
        return noClasses().should().haveNameMatching(SAYS_NOTHING).allowEmptyShould(true)
                .because("such an ending attracts whatever has no place; a class is a noun, a role or what happened");
    }

    static ArchRule theClockIsInjected() {
        return noClasses().that().doNotHaveFullyQualifiedName(MACHINE_CLOCK).and().doNotHaveFullyQualifiedName(IDS)
                .should(accessTargetWhere(DescribedPredicate.describe("reads the machine's clock", Habits::readsTheClock)))
                .allowEmptyShould(true)
                .because("deadlines are tested by moving the clock");
    }

    static ArchRule nothingIsPrinted() {
        return noClasses().should(GeneralCodingRules.ACCESS_STANDARD_STREAMS).allowEmptyShould(true)
                .because("what is printed has no level, no request and no filter");
    }

    static ArchRule loggingIsOfOneKind() {
        return noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..").allowEmptyShould(true)
                .because("Quarkus logs through JBoss Logging");
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        List<String> parameters = access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                ? target.getRawParameterTypes().stream().map(type -> type.getName()).toList()
                : List.of();
        if (parameters.contains("java.time.Clock")) {
            return false;
        }
        return switch (owner) {
            case "java.time.Clock", "java.time.InstantSource" -> name.startsWith("system") || name.startsWith("tick");
            case "java.lang.System" -> name.equals("currentTimeMillis");
            case "java.util.Date" -> name.equals("<init>") && parameters.isEmpty();
            case "java.util.Calendar" -> name.equals("getInstance");
            default -> owner.startsWith("java.time.") && name.equals("now");
        };
    }

    private static DescribedPredicate<JavaAnnotation<?>> anyOf(Set<String> annotations) {
        return DescribedPredicate.describe("any of " + annotations.stream().sorted().toList(),
                annotation -> annotations.contains(annotation.getRawType().getName()));
    }

    private static final class SayWhoIsAdmitted extends ArchCondition<JavaMethod> {

        SayWhoIsAdmitted() {
            super("say who is admitted, on the method or on its class");
        }

        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            DescribedPredicate<CanBeAnnotated> admits = Structure.areAnnotatedWithAnyOf(ADMISSION);
            boolean said = admits.test(method) || admits.test(method.getOwner());
            events.add(new SimpleConditionEvent(method, said,
                    method.getFullName() + (said ? " says" : " does not say") + " who is admitted"));
        }
    }

    private static final class BeginATransaction extends ArchCondition<JavaClass> {

        BeginATransaction() {
            super("be @Transactional or have a method that is");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            DescribedPredicate<CanBeAnnotated> transactional = Structure.areAnnotatedWithAnyOf(TRANSACTIONAL);
            boolean begins = transactional.test(type) || type.getMethods().stream().anyMatch(transactional);
            events.add(new SimpleConditionEvent(type, begins,
                    type.getName() + (begins ? " begins" : " does not begin") + " a transaction"));
        }
    }
}
