package de.integrativ.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WhatATokenSaysTest {

    @BeforeAll
    static void servers() {
        new RealServers().start();
    }

    @Test
    void a_persons_token_names_person_organisation_unit_and_roles() throws Exception {
        JwtClaims claims = claims(TestTokens.of("dirk.duelmen"));

        assertEquals("dirk.duelmen", claims.getStringClaimValue("preferred_username"));
        assertEquals("Dirk Dülmen", claims.getStringClaimValue("name"));
        assertEquals("jobcenter-coesfeld", claims.getStringClaimValue("agency"));
        assertEquals("duelmen", claims.getStringClaimValue("unit"));
        assertTrue(claims.getStringListClaimValue("groups").contains("jc-case-manager"));
        assertEquals(List.of("integrativ-api"), claims.getAudience());
        assertEquals(TestPlace.realm(), claims.getIssuer());
    }

    @Test
    void an_agencys_token_names_the_agency_and_its_scopes() throws Exception {
        JwtClaims claims = claims(TestTokens.agency("bamf"));

        assertEquals("bamf", claims.getStringClaimValue("agency"));
        assertEquals("bamf", claims.getStringClaimValue("azp"));
        assertTrue(claims.getStringListClaimValue("groups").contains("agency-system"));
        assertEquals(
                Set.of("requests:read", "requests:write"),
                Set.of(claims.getStringClaimValue("scope").split(" ")));
        assertEquals(Set.of("kafka", "integrativ-api"), Set.copyOf(claims.getAudience()));
    }

    @Test
    void an_agency_without_a_broker_channel_gets_no_token_for_the_broker() throws Exception {
        JwtClaims claims = claims(TestTokens.agency("abh-coesfeld"));

        assertFalse(claims.getAudience().contains("kafka"));
    }

    private static JwtClaims claims(String token) throws Exception {
        return new JwtConsumerBuilder()
                .setSkipAllValidators()
                .setSkipSignatureVerification()
                .build()
                .processToClaims(token);
    }
}
