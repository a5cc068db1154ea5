package de.integrativ.casework.plan;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a plan's codes read on paper. */
@TemplateData
public final class PlanWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMAN);

    public String day(LocalDate date) {
        return DAY.format(date);
    }

    public String party(String code) {
        return switch (Party.valueOf(code)) {
            case PERSON -> "Die Person";
            case JOBCENTER -> "Jobcenter, Fallmanagement U25";
            case KIM -> "KIM-Case Management";
        };
    }

    public String responsible(String code) {
        return switch (Responsible.valueOf(code)) {
            case PERSON -> "die Person selbst";
            case JOBCENTER -> "Jobcenter";
            case KIM -> "KIM-Case Management";
            case PARTNER -> "eine Stelle im Netzwerk";
        };
    }

    /** To the person. */
    public String plainResponsible(String code) {
        return switch (Responsible.valueOf(code)) {
            case PERSON -> "Das machen Sie.";
            case JOBCENTER -> "Das macht das Jobcenter.";
            case KIM -> "Das macht KIM.";
            case PARTNER -> "Das macht eine andere Stelle.";
        };
    }

    public String nature(String code) {
        return switch (LegalNature.valueOf(code)) {
            case SGB2_15 -> "Schritt nach § 15 SGB II";
            case VOLUNTARY -> "freiwillig";
        };
    }

    public String plainNature(String code) {
        return switch (LegalNature.valueOf(code)) {
            case SGB2_15 -> "Dieses Ziel ist mit dem Jobcenter vereinbart.";
            case VOLUNTARY -> "Dieses Ziel ist freiwillig. Wenn Sie es nicht schaffen, hat das keine Folgen.";
        };
    }

    public String state(String code) {
        return switch (PlanState.valueOf(code)) {
            case DRAFT -> "Entwurf";
            case PROPOSED -> "Vorschlag, noch nicht vereinbart";
            case AGREED -> "vereinbart";
            case UNDER_REVIEW -> "vereinbart, wird überprüft";
            case SUPERSEDED -> "durch eine neuere Fassung ersetzt";
            case ENDED -> "beendet";
        };
    }
}
