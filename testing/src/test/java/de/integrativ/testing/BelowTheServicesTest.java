package de.integrativ.testing;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The county file's reader and the launcher, which have no architecture test of their own. */
@AnalyzeClasses(
        packages = {"de.integrativ.county", "de.integrativ.local"},
        importOptions = DoNotIncludeTests.class)
class BelowTheServicesTest {

    @ArchTest
    static final ArchRule every_package_says_what_may_be_null = HouseRules.EVERY_PACKAGE_SAYS_WHAT_MAY_BE_NULL;

    @ArchTest
    static final ArchRule time_is_passed_in = HouseRules.TIME_IS_PASSED_IN;

    @ArchTest
    static final ArchRule no_reactive_types = HouseRules.NO_REACTIVE_TYPES;
}
