package de.integrativ.casework.disclosure;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a disclosure rests on. @param scope a consent scope or a statute; @param consentId none for a statute */
public record Basis(String scope, @Nullable UUID consentId) {}
