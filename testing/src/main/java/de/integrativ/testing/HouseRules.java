package de.integrativ.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.NullMarked;

/**
 * What holds in every service. Each rule has a class in {@code testing/src/test} that breaks it. Use:
 *
 * <pre>{@code @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);}</pre>
 */
public final class HouseRules {

    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final String HTTP_METHOD = "jakarta.ws.rs.HttpMethod";
    private static final String ROLES_ALLOWED = "jakarta.annotation.security.RolesAllowed";

    @ArchTest
    public static final ArchRule EVERY_PACKAGE_SAYS_WHAT_MAY_BE_NULL = classes()
            .should(liveInNullMarkedPackage())
            .because("NullAway looks at marked packages only")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule TRANSACTIONS_STAND_BEHIND_THE_WALL = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.transaction.Transactional")
            .because("without @WithinWall the database shows no row, and the login has no right")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule CONSUMERS_KEEP_ORDER = noMethods()
            .that()
            .areAnnotatedWith("org.eclipse.microprofile.reactive.messaging.Incoming")
            .should()
            .beAnnotatedWith("io.smallrye.common.annotation.RunOnVirtualThread")
            .because("a virtual thread for each message gives up the order of a journey")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule CONSUMERS_BLOCK = methods()
            .that()
            .areAnnotatedWith("org.eclipse.microprofile.reactive.messaging.Incoming")
            .should()
            .beAnnotatedWith("io.smallrye.reactive.messaging.annotations.Blocking")
            .because("a handler works in a database transaction and must not hold up the event loop")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule TIME_IS_PASSED_IN = noClasses()
            .should()
            .callMethod(LocalDate.class, "now", ZoneId.class)
            .orShould()
            .callMethod(LocalDateTime.class, "now", ZoneId.class)
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now", ZoneId.class)
            .orShould()
            .callMethod(ZonedDateTime.class, "now", ZoneId.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("a clock is injected, so that a test and a late record can say when")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule NO_SERVICE_CALLS_ANOTHER = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.eclipse.microprofile.rest.client..", "java.net.http..")
            .because("a service keeps working while any other is down (docs/adr/0002)")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule NO_REACTIVE_TYPES = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.smallrye.mutiny..")
            .because("blocking code can be read from top to bottom")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule ENTITIES_STAY_IN_THEIR_FEATURE = classes()
            .that()
            .areAnnotatedWith(ENTITY)
            .should()
            .notBePublic()
            .because("whoever reaches an aggregate past its use cases reaches past its rules")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule ENTITIES_HAVE_NO_SETTERS = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(ENTITY)
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("a method of an aggregate checks, changes and returns an event")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule EVERY_ENDPOINT_NAMES_ITS_ROLES = methods()
            .that()
            .areMetaAnnotatedWith(HTTP_METHOD)
            .and()
            .areDeclaredInClassesThat()
            .areNotInterfaces()
            .should()
            .beAnnotatedWith(ROLES_ALLOWED)
            .orShould(beDeclaredInAClassThatNamesRoles())
            .because("being signed in is no right: a partner is signed in too")
            .allowEmptyShould(true);

    private HouseRules() {}

    /** Features may use each other, but not in a circle. @param service its package, e.g. {@code de.integrativ.referral} */
    public static ArchRule featuresWithoutCycles(String service) {
        return SlicesRuleDefinition.slices()
                .matching(service + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a feature must be understood without the ones that use it")
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaMethod> beDeclaredInAClassThatNamesRoles() {
        return new ArchCondition<>("be declared in a class with @RolesAllowed") {
            @Override
            public void check(JavaMethod endpoint, ConditionEvents events) {
                boolean said = endpoint.getOwner().isAnnotatedWith(ROLES_ALLOWED)
                        && !endpoint.isAnnotatedWith("jakarta.annotation.security.PermitAll")
                        && !endpoint.isAnnotatedWith("io.quarkus.security.Authenticated");
                events.add(new SimpleConditionEvent(endpoint, said, endpoint.getFullName() + " names no roles"));
            }
        };
    }

    private static ArchCondition<JavaClass> liveInNullMarkedPackage() {
        return new ArchCondition<>("live in a package with @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(
                        type, marked, type.getPackageName() + " has no package-info.java with @NullMarked"));
            }
        };
    }
}
