package de.integrativ.casework;

import de.integrativ.platform.problem.Problem;
import de.integrativ.platform.problem.Problem.FieldError;
import de.integrativ.platform.problem.Rejection;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A date lies in the future, or before what it must follow. */
public final class DateImpossible extends Rejection {

    private static final long serialVersionUID = 1;

    private final String field;
    private final String code;

    private DateImpossible(String field, String code) {
        super(field + " " + code);
        this.field = field;
        this.code = code;
    }

    /**
     * Things are often recorded after they happened; never before.
     *
     * @param given as sent; today if absent
     * @param notBefore the day of what it follows
     */
    public static LocalDate check(String field, @Nullable LocalDate given, LocalDate today, LocalDate notBefore) {
        LocalDate date = given == null ? today : given;
        if (date.isAfter(today)) {
            throw new DateImpossible(field, "FUTURE");
        }
        if (date.isBefore(notBefore)) {
            throw new DateImpossible(field, "TOO_EARLY");
        }
        return date;
    }

    @Override
    public Problem problem() {
        String remedy = code.equals("FUTURE")
                ? "Tragen Sie einen Tag ein, der nicht in der Zukunft liegt."
                : "Tragen Sie einen Tag ein, der nicht vor dem vorigen Schritt liegt.";
        return Problem.of("date-impossible", 422, "Das Datum kann nicht stimmen", remedy)
                .with(List.of(new FieldError(field, code, remedy)));
    }
}
