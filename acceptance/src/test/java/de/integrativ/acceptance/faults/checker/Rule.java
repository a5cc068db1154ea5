package de.integrativ.acceptance.faults.checker;

import java.util.List;

/** One promise of the system that a history keeps or breaks. */
interface Rule {

    List<Violation> broken(History history);
}
