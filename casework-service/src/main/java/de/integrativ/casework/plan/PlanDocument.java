package de.integrativ.casework.plan;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
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
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The plan on paper: a tagged PDF (PDF/UA-1, PDF/A-3a) in German or in plain German. */
@ApplicationScoped
public class PlanDocument {

    private static final String FAMILY = "Plan";
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

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
                        select coalesce(p.given_name || ' ' || p.family_name, 'Zuweisung ' || c.referral_id) as who
                        from support_case c left join person p on p.case_id = c.id where c.id = :id""", Map.of("id", caseId), row -> row.text("who")).orElse("");
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
            pdf.useFont(PlanDocument::font, FAMILY, 400, FontStyle.NORMAL, true);
            pdf.withHtmlContent(page, null);
            pdf.toStream(out);
            pdf.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream font() {
        return Objects.requireNonNull(PDFont.class.getResourceAsStream(FONT));
    }
}
