package de.integrativ.referral.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The little of a person that a fact may carry")
class WhatAFactMayCarryTest {

    @ParameterizedTest(name = "{0} years: {1}")
    @CsvSource({"15,15-17", "17,15-17", "18,18-20", "20,18-20", "21,21-24", "24,21-24", "25,25+", "61,25+"})
    @DisplayName("an age becomes a band")
    void bands(int age, String band) {
        assertEquals(band, AgeBand.of(age).code());
    }

    @ParameterizedTest(name = "nationality {0}, status {1}: {2}")
    @CsvSource({
        "000,UNK,GERMAN",
        "475,DE,GERMAN",
        "152,EU_FREE,EU",
        "163,NE_9,SETTLED",
        "475,EU_LT_9A,SETTLED",
        "475,25_2_SUB,RECOGNISED",
        "224,25_1,RECOGNISED",
        "166,24,TEMPORARY_PROTECTION",
        "438,GEST_55,PENDING",
        "150,DULD_60A,TOLERATED",
        "439,60B,TOLERATED",
        "163,FAM_28_36,OTHER_PERMIT",
        "475,OTHER,OTHER_PERMIT",
        "475,UNK,UNK"
    })
    @DisplayName("nationality and residence become one of nine groups")
    void groups(String nationality, String status, StatusGroup group) {
        assertEquals(group, StatusGroup.of(nationality, status));
    }

    @Test
    @DisplayName("a German passport weighs more than any title")
    void germanFirst() {
        assertEquals(StatusGroup.GERMAN, StatusGroup.of("000", "24"));
    }

    @Test
    @DisplayName("a citizen of the Union whose title nobody asked for is still one")
    void unionCitizenWithoutTitle() {
        assertEquals(StatusGroup.EU, StatusGroup.of("154", "UNK"));
    }
}
