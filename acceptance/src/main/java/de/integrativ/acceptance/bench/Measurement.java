package de.integrativ.acceptance.bench;

import de.integrativ.acceptance.stack.KillableSystem;

/** One question that is answered by figures. */
interface Measurement {

    String name();

    String question();

    /** @param system servers that nothing else uses, without services; @return Markdown */
    String measure(KillableSystem system) throws Exception;
}
