/** What the outside world does to the system during a fault run, and what it sees of it. */
@NullMarked
package de.integrativ.acceptance.faults.load;

import org.jspecify.annotations.NullMarked;
