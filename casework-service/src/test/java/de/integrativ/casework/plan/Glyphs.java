package de.integrativ.casework.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Every glyph that a document draws, in the order in which it draws them. */
final class Glyphs extends PDFTextStripper {

    /** @param index in the font's own table; 0 is the box for what it doesn't have */
    record Glyph(String font, int index, String unicode) {}

    private final List<Glyph> seen = new ArrayList<>();

    private Glyphs() {}

    static List<Glyph> of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Glyphs glyphs = new Glyphs();
            glyphs.getText(document);
            return glyphs.seen;
        }
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        int index = font instanceof PDType0Font composite ? composite.codeToGID(code) : code;
        seen.add(new Glyph(font.getName(), index, font.toUnicode(code)));
        super.showGlyph(rendering, font, code, displacement);
    }
}
