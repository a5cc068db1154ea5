package de.integrativ.casework.plan;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import de.integrativ.casework.PersonName;
import de.integrativ.casework.Rows;
import de.integrativ.platform.identity.Actor;
import de.integrativ.platform.wall.WithinWall;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The plan on paper: a tagged PDF (PDF/UA-1, PDF/A-3a) in German or in plain German. */
@ApplicationScoped
public class PlanDocument {

    /** By the names that the templates' style gives them; the second has what the first lacks, Arabic above all. */
    private static final Map<String, String> FONTS = Map.of(
            "Plan", "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf",
            "More", "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf");

    private final ReadPlan read;
    private final Rows rows;
    private final Template german;
    private final Template plain;

    PlanDocument(
            ReadPlan read,
            Rows rows,
            @Location("plan/german.html") Template german,
            @Location("plan/plain.html") Template plain) {
        this.read = read;
        this.rows = rows;
        this.german = german;
        this.plain = plain;
    }

    /** The languages in which the plan is printed. */
    public enum Language {
        DE,
        PLAIN
    }

    @WithinWall
    public byte[] print(Actor actor, UUID planId, Language language) {
        PlanView plan = read.byId(actor, planId);
        return render(plan, who(plan.caseId()), language);
    }

    /** The Jobcenter may not read the person here (they know them from their own referral): its copy names that. */
    private String who(UUID caseId) {
        return rows.one("""
                        select coalesce(""" + PersonName.SQL + """
                        , 'Zuweisung ' || c.referral_id) as who
                        from support_case c left join person p on p.case_id = c.id where c.id = :id""", Map.of("id", caseId), row -> row.text("who"))
                .orElse("");
    }

    byte[] render(PlanView plan, String who, Language language) {
        Template template = language == Language.PLAIN ? plain : german;
        String page = template.data("plan", plan)
                .data("who", who)
                .data("words", new PlanWords())
                .render();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfRendererBuilder pdf = new PdfRendererBuilder();
            pdf.useFastMode();
            pdf.usePdfUaAccessibility(true);
            pdf.usePdfAConformance(PdfAConformance.PDFA_3_A);
            pdf.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            FONTS.forEach((family, file) -> pdf.useFont(() -> font(file), family, 400, FontStyle.NORMAL, true));
            pdf.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
            pdf.useUnicodeBidiReorderer(new ICUBidiReorderer());
            pdf.defaultTextDirection(TextDirection.LTR);
            pdf.withHtmlContent(page, null);
            pdf.toStream(out);
            pdf.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream font(String file) {
        return Objects.requireNonNull(PlanDocument.class.getResourceAsStream(file), file);
    }
}
