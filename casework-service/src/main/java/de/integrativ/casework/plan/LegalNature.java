package de.integrativ.casework.plan;

/** Whether a goal is a step of the Jobcenter's Kooperationsplan (§15 SGB II) or wholly the person's own will. */
public enum LegalNature {
    SGB2_15,
    VOLUNTARY
}
