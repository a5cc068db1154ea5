/** What is due for a partner's staff. */
@NullMarked
package de.integrativ.network.worklist;

import org.jspecify.annotations.NullMarked;
