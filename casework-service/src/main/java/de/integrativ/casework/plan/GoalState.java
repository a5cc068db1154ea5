package de.integrativ.casework.plan;

/** How far a goal has come. Of voluntary goals the Jobcenter never learns it. */
public enum GoalState {
    OPEN,
    IN_PROGRESS,
    ACHIEVED,
    PARTLY_ACHIEVED,
    NOT_ACHIEVED,
    DROPPED
}
