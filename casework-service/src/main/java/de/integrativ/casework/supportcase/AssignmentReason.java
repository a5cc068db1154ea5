package de.integrativ.casework.supportcase;

/** Why a case changed hands. A code and no words: what there is to say of a colleague belongs in no case. */
public enum AssignmentReason {
    LEAVING,
    ABSENCE,
    WORKLOAD,
    AREA,
    WISH,
    OTHER
}
