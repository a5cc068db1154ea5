package de.integrativ.casework.disclosure;

import de.integrativ.county.County.Agreement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the county's sharing agreement allows one recipient for one purpose. */
public record Terms(String recipient, String purpose, String basis, IdentityLevel identityLevel, List<String> fields) {

    public static Terms of(Agreement agreement) {
        IdentityLevel level = agreement.identityLevel() == null
                ? IdentityLevel.ANONYMOUS
                : IdentityLevel.valueOf(agreement.identityLevel());
        return new Terms(agreement.to(), agreement.purpose(), agreement.basis(), level, agreement.fields());
    }

    /** Fields that may go: of those wanted (all, if none are named) the ones in the agreement and at its level. */
    public List<String> grants(@Nullable List<String> wanted) {
        return fields.stream()
                .filter(identityLevel::shows)
                .filter(field -> wanted == null || wanted.isEmpty() || wanted.contains(field))
                .toList();
    }

    /** Whether a consent is needed; else the basis is a statute (L69 …). */
    public boolean needsConsent() {
        return basis.startsWith("C") || basis.startsWith("S");
    }
}
