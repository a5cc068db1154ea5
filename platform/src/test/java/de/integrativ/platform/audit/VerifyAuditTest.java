package de.integrativ.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.platform.sample.Tables;
import de.integrativ.testing.RealServers;
import de.integrativ.testing.TestPlace;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code ./dev audit verify} runs, against the real database. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class VerifyAuditTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Inject
    Chain chain;

    @Inject
    EraseEntry erasing;

    @Inject
    KeptHeads heads;

    @Inject
    Tables tables;

    @BeforeEach
    void aChainOfThree() throws Exception {
        chain.empty();
        chain.chained(LocalDate.of(2026, 7, 15), 3);
    }

    @Test
    void aSoundChainEndsWell() {
        int end = verify("sample");

        assertEquals(0, end);
        assertTrue(said().contains("sample: sound; 3 links up to position 3, compared with 1 heads"), said());
    }

    @Test
    void anythingWrongEndsBadlyAndIsNamed() {
        tables.execute("update audit_entry set detail = 'nothing' where id = ?", chain.entry(2));

        int end = verify("sample");

        assertEquals(1, end);
        assertTrue(said().contains("sample, 2026-07-15, position 2: the entry was altered"), said());
    }

    @Test
    void aRemovedRowIsNamed() {
        tables.execute("delete from audit_link where link = 2");

        int end = verify("sample");

        assertEquals(1, end);
        assertTrue(said().contains("sample, 2026-07-15, position 2: the link was removed"), said());
    }

    @Test
    void rowsThatChangedPlacesAreNamed() {
        tables.execute("update audit_link set link = -link where link in (1, 2)");
        tables.execute("update audit_link set link = 3 + link where link < 0");

        int end = verify("sample");

        assertEquals(1, end);
        assertTrue(said().contains("sample, 2026-07-15, position 1: another link stands here"), said());
    }

    @Test
    void withoutHeadsOutsideItIsNotSaidToBeSound() throws Exception {
        Files.delete(heads.file());

        int end = verify("sample");

        assertEquals(2, end);
        assertTrue(said().contains("sample: no head is kept outside"), said());
    }

    @Test
    void anEmptyChainNeedsNoHeads() throws Exception {
        chain.empty();

        int end = verify("sample");

        assertEquals(0, end);
    }

    @Test
    void anErasureIsTold() throws Exception {
        erasing.erase(chain.entry(2), "Art. 17 DSGVO");

        int end = verify("sample");

        assertEquals(0, end);
        assertTrue(said().contains("sample: 2026-07-15, position 2: erased by sample-service"), said());
    }

    @Test
    void whatCannotBeLookedAtIsNotSound() {
        int end = verify("nosuch");

        assertEquals(2, end);
    }

    private int verify(String service) {
        Path states = heads.file().resolve("../..").normalize();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new VerifyAudit(Map.of(), out, Clock.systemUTC())
                .verify(List.of("" + TestPlace.base(), states.toString(), service));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
