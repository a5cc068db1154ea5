/** What may stand in a log: where something failed and of which kind, never what an exception says. */
@NullMarked
package de.integrativ.platform.log;

import org.jspecify.annotations.NullMarked;
