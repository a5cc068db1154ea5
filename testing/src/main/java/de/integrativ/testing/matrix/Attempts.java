package de.integrativ.testing.matrix;

/** Where requests are sent to. */
interface Attempts {

    Reply send(Subject as, Call call);
}
