package de.integrativ.reporting.report;

/** COMPUTED, then CHECKED by an evaluator, then RELEASED by the coordination. */
public enum ReportState {
    COMPUTED,
    CHECKED,
    RELEASED
}
