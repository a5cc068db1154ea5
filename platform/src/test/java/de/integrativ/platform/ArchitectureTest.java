package de.integrativ.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import de.integrativ.testing.HouseRules;

/** The rules of the house that fit the floor it stands on. */
@AnalyzeClasses(packages = "de.integrativ.platform", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule every_package_says_what_may_be_null = HouseRules.EVERY_PACKAGE_SAYS_WHAT_MAY_BE_NULL;

    @ArchTest
    static final ArchRule transactions_stand_behind_the_wall = HouseRules.TRANSACTIONS_STAND_BEHIND_THE_WALL;

    @ArchTest
    static final ArchRule time_is_passed_in = HouseRules.TIME_IS_PASSED_IN;

    @ArchTest
    static final ArchRule no_reactive_types_but_where_the_connector_wants_them = noClasses()
            .that()
            .haveNameNotMatching("de\\.integrativ\\.platform\\.inbox\\.ParkWhatEscapes.*")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.smallrye.mutiny..")
            .because("blocking code can be read from top to bottom");

    @ArchTest
    static final ArchRule what_is_said_goes_to_the_log_but_by_a_program_for_the_terminal = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("de.integrativ.platform.audit.VerifyAudit")
            .should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule only_the_kept_keys_are_fetched_over_http = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("de.integrativ.platform.identity.KeptJwks")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.eclipse.microprofile.rest.client..", "java.net.http..")
            .because("a service keeps working while any other is down (docs/adr/0002)");

    @ArchTest
    static final ArchRule the_floor_knows_nobody_who_stands_on_it = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "de.integrativ.referral..",
                    "de.integrativ.casework..",
                    "de.integrativ.network..",
                    "de.integrativ.reporting..",
                    "de.integrativ.gateway..")
            .because("the platform knows nothing of referrals or cases");
}
