package de.integrativ.platform.event;

/** Message types that the platform itself sends and understands. */
public final class Types {
    public static final String HANDOVER_RECEIPT = "de.integrativ.platform.handover-receipt.v1";
    public static final String HEARTBEAT = "de.integrativ.platform.heartbeat.v1";
    public static final String EPOCH_RAISED = "de.integrativ.platform.epoch-raised.v1";
    public static final String AUDIT_SEALED = "de.integrativ.platform.audit-sealed.v1";
    public static final String FACT_WITHDRAWN = "de.integrativ.platform.fact-withdrawn.v1";
    public static final String FACT_COUNTED = "de.integrativ.platform.fact-counted.v1";
    public static final String AGENCY_RECEIPT = "de.integrativ.agency.receipt.v1";
    public static final String AGENCY_PROBLEM = "de.integrativ.agency.problem.v1";
    /** An agency's receipt for the service that holds the obligation, passed on unread by the one that met it. */
    public static final String RECEIPT_PASSED_ON = "de.integrativ.platform.receipt-passed-on.v1";
    /** A place in the order whose content was taken back before it was sent. */
    public static final String VOID = "de.integrativ.platform.void.v1";

    private Types() {}

    /** The name that sharing agreements use: without sender and version, e.g. {@code request-answered}. */
    public static String bare(String type) {
        String[] parts = type.split("\\.");
        return parts.length < 2 ? type : parts[parts.length - 2];
    }
}
