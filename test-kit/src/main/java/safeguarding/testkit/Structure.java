package safeguarding.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.List;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Which parts there are and what each may know: the walls inside a module and between modules. */
final class Structure {

    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final Set<String> PERSISTENT = Set.of(ENTITY, "jakarta.persistence.MappedSuperclass",
            "jakarta.persistence.Embeddable");
    private static final Set<String> MANAGED = Set.of(ENTITY, "jakarta.enterprise.context.ApplicationScoped",
            "jakarta.enterprise.context.RequestScoped",
            "jakarta.enterprise.context.Dependent", "jakarta.inject.Singleton", "jakarta.ws.rs.Path");
    private static final String[] OUTSIDE_WORLD = { "jakarta..", "javax.sql..", "java.sql..", "java.io..", "java.net..",
            "java.nio.file..",
            "java.nio.channels..", "io.quarkus..", "io.smallrye..", "io.vertx..", "org.hibernate..",
            "org.eclipse.microprofile..", "org.jboss..",
            "org.apache.kafka..", "com.fasterxml.." };

    private Structure() {
    }

    static ArchRule featuresAreFreeOfCycles(String base) {
        return slices().matching(base + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true)
                .because("two packages that need each other are one package");
    }

    static ArchRule entitiesArePackagePrivate() {
        return classes().that(areAnnotatedWithAnyOf(PERSISTENT)).should().bePackagePrivate().allowEmptyShould(true)
                .because("an aggregate is changed through its own package only");
    }

    static ArchRule entitiesHaveNoText() {
        return methods().that().areDeclaredInClassesThat(areAnnotatedWithAnyOf(PERSISTENT)).should().notHaveName("toString")
                .allowEmptyShould(true)
                .because("a record of a child must not end in a log");
    }

    static ArchRule noEntityAtAll() {
        return noClasses().should(new Are(areAnnotatedWithAnyOf(PERSISTENT))).allowEmptyShould(true)
                .because("what services share holds no entity");
    }

    static ArchRule noResourceDependsOnAnEntity() {
        return noClasses().that().areAnnotatedWith("jakarta.ws.rs.Path").should()
                .dependOnClassesThat(areAnnotatedWithAnyOf(PERSISTENT))
                .allowEmptyShould(true)
                .because("an entity in an answer shows whatever is added to it later");
    }

    static ArchRule announcementsAreRecords() {
        return classes().that().implement("safeguarding.kit.event.Announcement").should().beRecords().allowEmptyShould(true)
                .because("what was announced does not change afterwards");
    }

    static ArchRule nothingIsAnnounced() {
        return noClasses().should().implement("safeguarding.kit.event.Announcement").allowEmptyShould(true)
                .because("what happened is a word of some service");
    }

    /** The kit is open to every service; every other module of ours is closed. */
    static ArchRule noOtherServiceIsKnown(String base) {
        DescribedPredicate<JavaClass> foreign = resideInAPackage("safeguarding..")
                .and(DescribedPredicate.not(resideInAnyPackage(base, base + "..", "safeguarding.kit..")))
                .as("belong to another service");
        return noClasses().that().resideInAPackage(base + "..").should().dependOnClassesThat(foreign).allowEmptyShould(true)
                .because("services meet in JSON schemas, not in classes");
    }

    static ArchRule policyIsPure(String... packages) {
        // Every record, enum and lambda of the JDK may be serializable: that marker alone is no input or output.
        DescribedPredicate<JavaClass> impure = resideInAnyPackage(OUTSIDE_WORLD)
                .and(DescribedPredicate
                        .not(JavaClass.Predicates.belongToAnyOf(java.io.Serializable.class, java.io.Serial.class)))
                .or(areAnnotatedWithAnyOf(MANAGED))
                .as("belong to a framework, to input and output, or to the state of the service");
        return noClasses().that().resideInAnyPackage(packages).should().dependOnClassesThat(impure).allowEmptyShould(true)
                .because("a decision to share is a function of facts: nothing else can change it, and a table can test it");
    }

    static ArchRule packagesAreNullMarked() {
        return classes().that(DescribedPredicate.describe("are top-level", JavaClass::isTopLevelClass))
                .should(new BeInANullMarkedPackage())
                .allowEmptyShould(true)
                .because("NullAway passes over a package that is not marked");
    }

    static DescribedPredicate<CanBeAnnotated> areAnnotatedWithAnyOf(Set<String> annotations) {
        List<String> sorted = annotations.stream().sorted().toList();
        return DescribedPredicate.describe("are annotated with any of " + sorted,
                candidate -> sorted.stream().anyMatch(candidate::isAnnotatedWith));
    }

    /** REST client interfaces carry the annotations of a resource and are none. */
    static DescribedPredicate<JavaClass> areNotInterfaces() {
        return DescribedPredicate.not(INTERFACES).as("are not interfaces");
    }

    private static final class Are extends ArchCondition<JavaClass> {

        private final DescribedPredicate<CanBeAnnotated> predicate;

        Are(DescribedPredicate<CanBeAnnotated> predicate) {
            super(predicate.getDescription());
            this.predicate = predicate;
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            events.add(new SimpleConditionEvent(type, predicate.test(type), type.getName() + " is annotated so"));
        }
    }

    private static final class BeInANullMarkedPackage extends ArchCondition<JavaClass> {

        BeInANullMarkedPackage() {
            super("be in a package whose package-info says @NullMarked");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            boolean marked = type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked");
            events.add(new SimpleConditionEvent(type, marked,
                    type.getPackageName() + " is " + (marked ? "" : "not ") + "@NullMarked"));
        }
    }
}
