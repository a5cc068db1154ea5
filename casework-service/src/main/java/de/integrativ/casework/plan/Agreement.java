package de.integrativ.casework.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One party's word on a plan. @param dissent what it does not agree with; while it stands, the plan is not agreed */
@Embeddable
public record Agreement(
        @Enumerated(EnumType.STRING) Party party,
        @Column(name = "agreed_on") LocalDate agreedOn,
        @Column(name = "recorded_by") String by,
        @Nullable String dissent) {

    boolean holds() {
        return dissent == null;
    }
}
