package de.integrativ.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesBiteTest {

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("de.integrativ.testing.broken");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of("broken.unmarked has no package-info", HouseRules.EVERY_PACKAGE_SAYS_WHAT_MAY_BE_NULL),
                Arguments.of("OpensItsOwnTransaction", HouseRules.TRANSACTIONS_STAND_BEHIND_THE_WALL),
                Arguments.of("LosesOrder", HouseRules.CONSUMERS_KEEP_ORDER),
                Arguments.of("LosesOrder", HouseRules.CONSUMERS_BLOCK),
                Arguments.of("ReadsTheWallClock", HouseRules.TIME_IS_PASSED_IN),
                Arguments.of("CallsAnotherService", HouseRules.NO_SERVICE_CALLS_ANOTHER),
                Arguments.of("CallsAnotherService", HouseRules.NO_REACTIVE_TYPES),
                Arguments.of("PublicEntity", HouseRules.ENTITIES_STAY_IN_THEIR_FEATURE),
                Arguments.of("PublicEntity", HouseRules.ENTITIES_HAVE_NO_SETTERS),
                Arguments.of("OpenToWhoever.secrets() names no roles", HouseRules.EVERY_ENDPOINT_NAMES_ITS_ROLES),
                Arguments.of(
                        "OpenToWhoever$Guarded.opened() names no roles", HouseRules.EVERY_ENDPOINT_NAMES_ITS_ROLES),
                Arguments.of("First", HouseRules.featuresWithoutCycles("de.integrativ.testing.broken")));
    }

    @ParameterizedTest(name = "{0} breaks: {1}")
    @MethodSource("rules")
    void a_class_that_breaks_a_rule_is_named(String breaker, ArchRule rule) {
        String report = rule.evaluate(BROKEN).getFailureReport().toString();

        assertTrue(report.contains(breaker), report);
    }
}
