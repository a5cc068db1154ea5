package de.integrativ.gateway;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import de.integrativ.testing.HouseRules;

/** The gateway alone calls services; of the house's rules it keeps the others. */
@AnalyzeClasses(packages = "de.integrativ.gateway", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule features = HouseRules.featuresWithoutCycles("de.integrativ.gateway");

    @ArchTest
    static final ArchRule null_marked = HouseRules.EVERY_PACKAGE_SAYS_WHAT_MAY_BE_NULL;

    @ArchTest
    static final ArchRule time = HouseRules.TIME_IS_PASSED_IN;
}
