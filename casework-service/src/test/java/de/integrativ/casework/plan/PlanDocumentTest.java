package de.integrativ.casework.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrativ.casework.plan.PlanDocument.Language;
import de.integrativ.casework.plan.PlanView.AgreementView;
import de.integrativ.casework.plan.PlanView.GoalView;
import de.integrativ.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PlanDocumentTest {

    @Inject
    PlanDocument document;

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_document_is_accessible_by_PDF_UA(Language language) throws Exception {
        byte[] pdf = document.render(plan("Sprachkurs B2"), "Müşerref Çelik-Großmann", language);

        assertEquals(Set.of(), faults(pdf, PDFAFlavour.PDFUA_1));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_document_lasts_by_PDF_A_3a(Language language) throws Exception {
        byte[] pdf = document.render(plan("Sprachkurs B2"), "Müşerref Çelik-Großmann", language);

        assertEquals(Set.of(), faults(pdf, PDFAFlavour.PDFA_3_A));
    }

    @ParameterizedTest
    @EnumSource(NamesOfMany.class)
    void names_are_printed_as_they_are_written(NamesOfMany name) throws Exception {
        byte[] pdf = document.render(plan("Ziel"), name.written, Language.DE);

        assertTrue(text(pdf).contains(name.written), text(pdf));
        assertEquals(Set.of(), faults(pdf, PDFAFlavour.PDFA_3_A));
    }

    @Test
    void plain_German_says_that_a_voluntary_goal_has_no_consequences() throws Exception {
        byte[] pdf = document.render(plan("Ziel"), "Zoë O'Connor", Language.PLAIN);

        assertTrue(text(pdf).contains("hat das keine Folgen"));
    }

    @Test
    void what_people_write_stays_text() throws Exception {
        byte[] pdf = document.render(plan("Ziel <b>& mehr</b>"), "Zoë O'Connor", Language.DE);

        assertTrue(text(pdf).contains("Ziel <b>& mehr</b>"));
    }

    @ParameterizedTest
    @EnumSource(NamesOfMany.class)
    void every_letter_of_a_name_has_its_glyph(NamesOfMany name) throws Exception {
        byte[] pdf = document.render(plan("Ziel"), name.written, Language.DE);

        assertEquals(List.of(), withoutGlyph(pdf));
    }

    @Test
    void an_Arabic_name_is_joined_and_reads_from_the_right() throws Exception {
        byte[] pdf = document.render(plan("Ziel"), "محمد", Language.DE);

        assertEquals("\uFEAA\uFEE4\uFEA4\uFEE3", drawn(pdf, "DejaVu"));
    }

    enum NamesOfMany {
        TURKISH("Şivan Öztürk"),
        UKRAINIAN("Олена Шевченко"),
        VIETNAMESE("Hương Nguyễn"),
        POLISH("Łukasz Wiśniewski"),
        ARABIC("أميرة الخطيب"),
        PERSIAN("پریسا چراغی"),
        KURDISH("شێرکۆ بێکەس"),
        GEORGIAN("ნინო ბერიძე");

        private final String written;

        NamesOfMany(String written) {
            this.written = written;
        }
    }

    private static PlanView plan(String title) {
        LocalDate day = LocalDate.of(2026, 8, 7);
        return new PlanView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                3,
                "AGREED",
                List.of(
                        new GoalView(UUID.randomUUID(), title, "Anmeldung", "PERSON", day, "VOLUNTARY", "OPEN"),
                        new GoalView(UUID.randomUUID(), "Beratung", "Termin", "JOBCENTER", day, "SGB2_15", "OPEN")),
                List.of(
                        new AgreementView("PERSON", day, "kemal.kim", null),
                        new AgreementView("JOBCENTER", day, "jana.jobcenter", "zu früh")),
                day.minusDays(28),
                day.plusDays(14),
                day,
                List.of());
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read);
        }
    }

    private static List<String> withoutGlyph(byte[] pdf) throws IOException {
        return Glyphs.of(pdf).stream()
                .filter(glyph -> glyph.index() == 0)
                .map(glyph -> glyph.font() + " " + glyph.unicode())
                .toList();
    }

    /** What is drawn in that font, from left to right. */
    private static String drawn(byte[] pdf, String font) throws IOException {
        return Glyphs.of(pdf).stream()
                .filter(glyph -> glyph.font().contains(font))
                .map(Glyphs.Glyph::unicode)
                .collect(Collectors.joining());
    }

    private static Set<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        Set<String> faults = new TreeSet<>();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            validator
                    .validate(parser)
                    .getTestAssertions()
                    .forEach(a -> faults.add(a.getRuleId().getClause() + " " + a.getMessage()));
        }
        return faults;
    }
}
